/** Named snapshots of a roadmap, how they are kept, and what changed between two. */
package org.riceforjira.core.plan.baseline;
