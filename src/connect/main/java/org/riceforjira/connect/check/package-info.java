/** Finds out before a run what would stop it, and what it would score by. */
package org.riceforjira.connect.check;
