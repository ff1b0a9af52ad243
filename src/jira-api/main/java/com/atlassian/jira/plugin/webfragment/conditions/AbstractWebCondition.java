package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** A condition on the user and the page; the context holds them as "user" and "helper". */
public abstract class AbstractWebCondition implements Condition {
  public AbstractWebCondition() {}

  @Override
  public void init(Map<String, String> params) {}

  @Override
  public boolean shouldDisplay(Map<String, Object> context) {
    return shouldDisplay(getApplicationUser(context), (JiraHelper) context.get("helper"));
  }

  public abstract boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper);

  protected ApplicationUser getApplicationUser(Map<String, Object> context) {
    return (ApplicationUser) context.get("user");
  }
}
