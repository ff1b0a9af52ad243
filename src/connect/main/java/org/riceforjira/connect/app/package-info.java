/** The app RICE for Jira, where the Jira has it: it keeps the scores, and is asked to. */
package org.riceforjira.connect.app;
