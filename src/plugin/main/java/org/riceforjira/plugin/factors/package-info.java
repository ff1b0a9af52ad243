/** The four factors of an issue: as people read them, where they came from, and editing them. */
package org.riceforjira.plugin.factors;
