/** What only Jira Data Center does in its way. */
package org.riceforjira.connect.datacenter;
