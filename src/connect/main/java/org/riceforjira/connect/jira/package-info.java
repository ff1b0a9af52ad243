/** A Jira over REST, whichever its flavour: its fields, its issues, and the facts in them. */
package org.riceforjira.connect.jira;
