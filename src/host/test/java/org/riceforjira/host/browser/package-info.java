/** The packaged app as people see it: Chromium drives the host's pages by mouse and keyboard. */
package org.riceforjira.host.browser;
