/**
 * The in-memory Jira: the services of Jira's Java API that the app uses, as strict as the real
 * ones.
 */
package org.riceforjira.host.jira;
