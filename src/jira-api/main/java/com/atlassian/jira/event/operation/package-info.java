/** Operations that span several changes, such as a bulk edit. */
package com.atlassian.jira.event.operation;
