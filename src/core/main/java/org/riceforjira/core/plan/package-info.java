/** The rules of planning: from the ranking, capacity and links to a cut line and a roadmap. */
package org.riceforjira.core.plan;
