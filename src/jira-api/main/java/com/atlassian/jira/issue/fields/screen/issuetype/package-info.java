/** The way from a project to its screens. */
package com.atlassian.jira.issue.fields.screen.issuetype;
