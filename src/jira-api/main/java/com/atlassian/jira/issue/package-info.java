/** Issues and custom fields: what the app reads and updates. */
package com.atlassian.jira.issue;
