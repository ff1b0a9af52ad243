/** Priorities of issues. */
package com.atlassian.jira.issue.priority;
