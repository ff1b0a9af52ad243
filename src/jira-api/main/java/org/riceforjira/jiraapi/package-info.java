/** What the declarations need at run time inside the embedded host; a Jira has its own. */
package org.riceforjira.jiraapi;
