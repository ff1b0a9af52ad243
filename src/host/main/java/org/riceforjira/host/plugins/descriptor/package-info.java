/** The descriptor of an app, atlassian-plugin.xml, read and checked. */
package org.riceforjira.host.plugins.descriptor;
