/** Conditions for web fragments. */
package com.atlassian.jira.plugin.webfragment.conditions;
