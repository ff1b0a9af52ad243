/** The settings of a project as a file, and whether a Jira has what they name. */
package org.riceforjira.connect.settings;
