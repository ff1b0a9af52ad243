/** Queries while they are made ready. */
package com.atlassian.jira.jql.query;
