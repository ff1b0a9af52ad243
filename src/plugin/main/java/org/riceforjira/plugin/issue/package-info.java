/**
 * The issue's panel: its score, its rank, where each factor came from, and editing them in place.
 */
package org.riceforjira.plugin.issue;
