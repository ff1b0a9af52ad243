/** The REST resources of apps, each module an application of its own. */
package org.riceforjira.host.plugins.rest;
