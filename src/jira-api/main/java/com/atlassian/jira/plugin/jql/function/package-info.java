/** JQL functions of apps. */
package com.atlassian.jira.plugin.jql.function;
