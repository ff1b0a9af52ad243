package org.riceforjira.core.plan.roadmap;

/**
 * The part of an issue's effort that is done in one period.
 *
 * @param period its index in the roadmap
 */
public record Part(int period, double amount) {}
