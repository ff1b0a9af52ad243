/** The search service. */
package com.atlassian.jira.bc.issue.search;
