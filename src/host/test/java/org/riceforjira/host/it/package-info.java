/** The packaged app in a host that runs as a process of its own, asked over HTTP as people ask. */
package org.riceforjira.host.it;
