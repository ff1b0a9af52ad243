/**
 * The services of Jira's Java API over the in-memory Jira, and the views of its rows that they give
 * out.
 */
package org.riceforjira.host.jira.services;
