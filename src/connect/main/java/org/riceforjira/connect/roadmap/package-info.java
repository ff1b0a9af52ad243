/** The ranking laid out over months, quarters or sprints. */
package org.riceforjira.connect.roadmap;
