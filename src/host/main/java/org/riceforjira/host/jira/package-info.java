/**
 * The in-memory Jira on rows: the index and its searches, edits, permissions, faults. The services
 * of Jira's Java API over it are in the package below.
 */
package org.riceforjira.host.jira;
