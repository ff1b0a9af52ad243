/** Options of select fields. */
package com.atlassian.jira.issue.customfields.option;
