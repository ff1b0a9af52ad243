/** How long apps and the host take, each for itself. */
package org.riceforjira.host.measures;
