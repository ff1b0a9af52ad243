package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.util.DefaultIssueChangeHolder;

/**
 * The write without history and events. Apart from the component that uses it, because its types
 * are looked up when its class is verified, and a Jira may lack them.
 */
final class QuietWrite {
  private QuietWrite() {}

  static void write(Issue issue, CustomField field, Double before, Double after) {
    field.updateValue(
        null, issue, new ModifiedValue<>(before, after), new DefaultIssueChangeHolder());
  }
}
