package org.riceforjira.host.plugins.probe;

import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/** Fails at every page. */
public class FailingContext implements ContextProvider {
  @Override
  public void init(Map<String, String> params) {}

  @Override
  public Map<String, Object> getContextMap(Map<String, Object> context) {
    throw new IllegalStateException("internal detail");
  }
}
