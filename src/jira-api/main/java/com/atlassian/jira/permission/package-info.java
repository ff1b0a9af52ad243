/** The permissions that Jira itself brings. */
package com.atlassian.jira.permission;
