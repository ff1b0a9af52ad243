/** The ranked list: every candidate in its order, how sure its rank is, and the cut line. */
package org.riceforjira.connect.rank;
