/** Types of issues. */
package com.atlassian.jira.issue.issuetype;
