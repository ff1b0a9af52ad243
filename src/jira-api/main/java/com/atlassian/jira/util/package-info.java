/** Messages, texts and switches of a thread. */
package com.atlassian.jira.util;
