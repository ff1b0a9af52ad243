/** The scripts, styles and images of apps: what a page requires, and the bytes behind it. */
package org.riceforjira.host.plugins.webresource;
