/** What a web fragment knows of its page. */
package com.atlassian.jira.plugin.webfragment.model;
