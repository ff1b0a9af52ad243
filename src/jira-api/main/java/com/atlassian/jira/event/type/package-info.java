/** Types of events, and whether they are sent. */
package com.atlassian.jira.event.type;
