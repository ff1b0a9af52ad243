/** Access to the options of select fields. */
package com.atlassian.jira.issue.customfields.manager;
