package com.atlassian.jira.issue.customfields.manager;

import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.config.FieldConfig;

/** Reads the options of select fields. */
public interface OptionsManager {
  Options getOptions(FieldConfig fieldConfig);
}
