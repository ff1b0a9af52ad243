/** Collecting the changes of an update. */
package com.atlassian.jira.issue.util;
