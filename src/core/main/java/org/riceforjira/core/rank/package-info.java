/** The order of scored issues, total and stable, with shared ranks. */
package org.riceforjira.core.rank;
