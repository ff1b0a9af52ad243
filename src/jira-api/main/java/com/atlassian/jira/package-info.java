/** The base of Jira's exceptions. */
package com.atlassian.jira;
