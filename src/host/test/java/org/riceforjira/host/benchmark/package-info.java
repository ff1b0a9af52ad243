/** How fast the packaged app and its host are; run by hand, see the profile in the pom. */
package org.riceforjira.host.benchmark;
