/** From what is chosen, and wished, to the periods of a roadmap and what each can take. */
package org.riceforjira.core.settings.horizon;
