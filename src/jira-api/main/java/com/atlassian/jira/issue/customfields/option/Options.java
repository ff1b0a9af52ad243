package com.atlassian.jira.issue.customfields.option;

import java.util.List;

/** The options of a select field in one context, in their order. */
public interface Options extends List<Option> {}
