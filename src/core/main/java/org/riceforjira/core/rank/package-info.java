/** The order of scored issues, how sure it is, and what would change it. */
package org.riceforjira.core.rank;
