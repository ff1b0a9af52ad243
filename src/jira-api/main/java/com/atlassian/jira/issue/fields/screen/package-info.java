/** Screens and their tabs. */
package com.atlassian.jira.issue.fields.screen;
