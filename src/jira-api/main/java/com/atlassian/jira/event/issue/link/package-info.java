/** Events about links between issues. */
package com.atlassian.jira.event.issue.link;
