package org.riceforjira.plugin.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/** What the panel's template needs: the key, by which the browser asks for the rest. */
public class IssuePanelContext implements ContextProvider {
  @Override
  public void init(Map<String, String> params) {
    // The panel takes no parameters.
  }

  @Override
  public Map<String, Object> getContextMap(Map<String, Object> context) {
    return Map.of("riceIssueKey", ((Issue) context.get("issue")).getKey());
  }
}
