/** Project roles and who is in them. */
package com.atlassian.jira.security.roles;
