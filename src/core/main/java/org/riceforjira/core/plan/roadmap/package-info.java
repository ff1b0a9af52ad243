/** The ranking laid out over periods: prerequisites, capacity, placements, milestones, flags. */
package org.riceforjira.core.plan.roadmap;
