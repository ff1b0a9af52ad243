/** What every REST resource and page shares: answers, refusals and their JSON. */
package org.riceforjira.plugin.http;
