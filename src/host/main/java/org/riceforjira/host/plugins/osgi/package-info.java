/** The OSGi framework: what the host exports to apps, and how it takes their bundles in. */
package org.riceforjira.host.plugins.osgi;
