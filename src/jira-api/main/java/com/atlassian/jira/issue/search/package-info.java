/** Results of searches. */
package com.atlassian.jira.issue.search;
