/** What only Jira Cloud does in its way. */
package org.riceforjira.connect.cloud;
