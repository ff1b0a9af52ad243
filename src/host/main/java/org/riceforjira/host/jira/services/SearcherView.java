package org.riceforjira.host.jira.services;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;

/** A searcher of custom fields, known by its complete key. */
record SearcherView(String key) implements CustomFieldSearcher {}
