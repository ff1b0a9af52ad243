/** Field configurations of projects. */
package com.atlassian.jira.issue.fields.layout.field;
