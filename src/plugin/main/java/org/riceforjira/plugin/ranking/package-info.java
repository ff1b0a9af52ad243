/** The ranked candidates of projects, kept in memory and kept right. */
package org.riceforjira.plugin.ranking;
