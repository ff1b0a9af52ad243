/** Planned dates, and what they change in the issues that are planned. */
package org.riceforjira.plugin.dates;
