package org.riceforjira.plugin.jira;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * Registers the listeners with the app, those only whose events this Jira has, and takes them back
 * with the app: left behind, a listener of an app that is gone would hear everything twice.
 */
@Component
class Listeners implements InitializingBean, DisposableBean {
  private final EventPublisher events;
  private final EditListener edits;
  private final HeardEvents heard;
  private final FormerLinks formerLinks;
  private final ApiCheck api;
  private final List<Object> registered = new ArrayList<>();

  Listeners(
      @ComponentImport EventPublisher events,
      EditListener edits,
      HeardEvents heard,
      FormerLinks formerLinks,
      ApiCheck api) {
    this.events = events;
    this.edits = edits;
    this.heard = heard;
    this.formerLinks = formerLinks;
    this.api = api;
  }

  @Override
  public void afterPropertiesSet() {
    register(edits);
    if (api.has(ApiPart.LINKS)) {
      with(ApiPart.LINK_EVENTS, () -> new LinkListener(heard));
      with(ApiPart.DELETION_EVENTS, () -> new DeletionListener(heard, formerLinks));
    }
    with(ApiPart.WATCHER_EVENTS, () -> new WatcherListener(heard));
    with(ApiPart.PROJECT_EVENTS, () -> new ProjectListener(heard));
  }

  @Override
  public void destroy() {
    registered.forEach(events::unregister);
    registered.clear();
  }

  /** Tells one listener of an event, as Jira tells the others of theirs. */
  void tell(Object listener, Object event) {
    events.register(listener);
    try {
      events.publish(event);
    } finally {
      events.unregister(listener);
    }
  }

  /** Makes the listener, and so loads its class, only where the part is there. */
  private void with(ApiPart part, Supplier<Object> listener) {
    if (api.has(part)) {
      register(listener.get());
    }
  }

  private void register(Object listener) {
    events.register(listener);
    registered.add(listener);
  }
}
