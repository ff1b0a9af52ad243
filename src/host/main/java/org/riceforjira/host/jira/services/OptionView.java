package org.riceforjira.host.jira.services;

import com.atlassian.jira.issue.customfields.option.Option;
import org.riceforjira.host.data.OptionRow;

/** An option of a select field as Jira's API shows it. */
record OptionView(OptionRow row) implements Option {
  @Override
  public Long getOptionId() {
    return row.id();
  }

  @Override
  public String getValue() {
    return row.value();
  }

  @Override
  public String toString() {
    return row.value();
  }
}
