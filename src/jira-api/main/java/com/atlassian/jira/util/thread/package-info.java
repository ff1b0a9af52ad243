/** What Jira keeps for each thread. */
package com.atlassian.jira.util.thread;
