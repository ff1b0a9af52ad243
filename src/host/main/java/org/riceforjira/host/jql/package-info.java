/**
 * The query language of the embedded host: text to a parsed query, bound to the host's fields and
 * values, then asked issue by issue. Knows nothing of Jira's API nor of the rest of the host.
 */
package org.riceforjira.host.jql;
