/** The servlets of apps, below /plugins/servlet. */
package org.riceforjira.host.plugins.servlet;
