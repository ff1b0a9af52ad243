/**
 * The plugin system: installs a packaged app into an OSGi framework and offers its modules to the
 * pages of the host.
 */
package org.riceforjira.host.plugins;
