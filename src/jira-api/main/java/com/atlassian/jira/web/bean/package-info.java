/** Pages of searches. */
package com.atlassian.jira.web.bean;
