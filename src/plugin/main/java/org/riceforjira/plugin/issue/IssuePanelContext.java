package org.riceforjira.plugin.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.http.ProjectNotices;

/**
 * What the panel's template needs: the key, by which the browser asks for the rest, and whether the
 * project has switched RICE off.
 */
public class IssuePanelContext implements ContextProvider {
  private final ProjectNotices notices;

  public IssuePanelContext(ProjectNotices notices) {
    this.notices = notices;
  }

  @Override
  public void init(Map<String, String> params) {
    // The panel takes no parameters.
  }

  @Override
  public Map<String, Object> getContextMap(Map<String, Object> context) {
    Issue issue = (Issue) context.get("issue");
    Map<String, Object> texts = new HashMap<>(notices.ofIssue(new ProjectId(issue.getProjectId())));
    texts.put("riceIssueKey", issue.getKey());
    return texts;
  }
}
