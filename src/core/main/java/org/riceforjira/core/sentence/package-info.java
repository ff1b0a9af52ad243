/** Sentences for people, by the keys of their texts; and the order of texts. */
package org.riceforjira.core.sentence;
