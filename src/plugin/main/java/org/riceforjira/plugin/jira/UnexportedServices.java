package org.riceforjira.plugin.jira;

import com.atlassian.jira.component.ComponentAccessor;
import org.springframework.stereotype.Component;

/**
 * Services that Jira 11 is not known to export to apps. Asked for at first use and never imported:
 * an import that Jira does not serve would keep the whole app waiting. The app's only static
 * look-up.
 */
@Component
class UnexportedServices {

  <T> T get(Class<T> service) {
    T found = ComponentAccessor.getComponent(service);
    if (found == null) {
      throw new PartUnavailable(service);
    }
    return found;
  }
}
