/** The search index. */
package com.atlassian.jira.issue.index;
