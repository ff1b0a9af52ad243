/** {@code rice}: the rules at the command line, for any Jira over REST. */
package org.riceforjira.connect;
