/** Resolutions of issues. */
package com.atlassian.jira.issue.resolution;
