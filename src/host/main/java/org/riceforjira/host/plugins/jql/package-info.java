/** The JQL functions of apps. */
package org.riceforjira.host.plugins.jql;
