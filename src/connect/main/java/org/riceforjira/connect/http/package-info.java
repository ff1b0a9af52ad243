/** Requests to a Jira that is far away: logged in, paced, repeated where that is safe. */
package org.riceforjira.connect.http;
