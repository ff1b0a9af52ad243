/** The texts of apps, by language. */
package org.riceforjira.host.plugins.text;
