/** Configurations of custom fields. */
package com.atlassian.jira.issue.fields.config;
