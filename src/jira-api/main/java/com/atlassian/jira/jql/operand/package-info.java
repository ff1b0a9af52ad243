/** The values of a query. */
package com.atlassian.jira.jql.operand;
