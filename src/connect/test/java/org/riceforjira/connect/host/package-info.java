/** The packaged program against the embedded host, with the packaged app in it. */
package org.riceforjira.connect.host;
