/** The only code that calls Jira: everything else sees plain values and the types of the core. */
package org.riceforjira.plugin.jira;
