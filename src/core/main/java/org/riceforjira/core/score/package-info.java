/**
 * The rules of scoring: from the facts of an issue to its RICE score, or to the gaps that prevent
 * one.
 */
package org.riceforjira.core.score;
