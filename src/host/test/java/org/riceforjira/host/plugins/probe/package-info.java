/** Classes that the tests put into the jars of small apps. */
package org.riceforjira.host.plugins.probe;
