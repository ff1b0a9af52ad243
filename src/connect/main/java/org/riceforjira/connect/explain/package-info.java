/** Why an issue has its score and its rank, and what would change them. */
package org.riceforjira.connect.explain;
