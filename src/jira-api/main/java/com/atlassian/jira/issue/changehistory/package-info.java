/** The history of issues. */
package com.atlassian.jira.issue.changehistory;
