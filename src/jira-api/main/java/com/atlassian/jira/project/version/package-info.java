/** Versions of projects. */
package com.atlassian.jira.project.version;
