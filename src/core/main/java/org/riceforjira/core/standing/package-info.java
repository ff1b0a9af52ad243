/** Where one issue stands: on which side of a cut line, and what would bring it to the other. */
package org.riceforjira.core.standing;
