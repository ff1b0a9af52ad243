/** Permissions and the logged-in user. */
package com.atlassian.jira.security;
