/** Events about issues. */
package com.atlassian.jira.event.issue;
