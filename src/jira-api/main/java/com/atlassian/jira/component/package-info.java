/** Static access to components. */
package com.atlassian.jira.component;
