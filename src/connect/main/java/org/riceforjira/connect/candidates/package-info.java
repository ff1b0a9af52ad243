/** The issues that are ranked, read from a Jira and put in their order. */
package org.riceforjira.connect.candidates;
