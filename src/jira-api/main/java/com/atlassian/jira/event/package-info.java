/** The base of Jira's events. */
package com.atlassian.jira.event;
