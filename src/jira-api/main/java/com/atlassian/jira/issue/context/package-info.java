/** Where a custom field exists. */
package com.atlassian.jira.issue.context;
