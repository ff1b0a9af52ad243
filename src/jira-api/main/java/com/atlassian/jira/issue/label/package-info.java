/** Labels of issues. */
package com.atlassian.jira.issue.label;
