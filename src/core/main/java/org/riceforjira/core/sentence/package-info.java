/** Sentences for people, by the keys of their texts. */
package org.riceforjira.core.sentence;
