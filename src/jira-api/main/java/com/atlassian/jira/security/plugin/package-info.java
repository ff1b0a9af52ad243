/** Keys of project permissions. */
package com.atlassian.jira.security.plugin;
