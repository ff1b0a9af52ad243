/** Checks whether this Jira does what the app relies on: for administrators, at any time. */
package org.riceforjira.plugin.installation;
