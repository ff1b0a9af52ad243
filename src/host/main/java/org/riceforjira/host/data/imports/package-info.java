/**
 * Projects from files: Jira's REST search answers and CSV exports, checked as a whole, then
 * written.
 */
package org.riceforjira.host.data.imports;
