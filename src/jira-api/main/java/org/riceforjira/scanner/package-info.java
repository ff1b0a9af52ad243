/** Writes the component index of the app while the app is compiled; Jira reads it at run time. */
package org.riceforjira.scanner;
