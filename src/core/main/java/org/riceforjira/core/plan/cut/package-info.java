/** The cut line: what fits into a capacity, what one unit more would buy, and what to swap. */
package org.riceforjira.core.plan.cut;
