/** Jira's own REST v2, the switches of the host, and who is asking: sign-in and XSRF protection. */
package org.riceforjira.host.rest;
