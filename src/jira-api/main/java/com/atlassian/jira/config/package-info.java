/** What issues of every project can be. */
package com.atlassian.jira.config;
