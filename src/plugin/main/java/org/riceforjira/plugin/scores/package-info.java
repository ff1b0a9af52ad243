/** Recalculations: making every score of a project equal to what the rules give. */
package org.riceforjira.plugin.scores;
