/** Who may call an endpoint of an app, by the security annotations on it. */
package org.riceforjira.host.plugins.access;
