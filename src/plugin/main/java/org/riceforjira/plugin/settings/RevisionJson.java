package org.riceforjira.plugin.settings;

/**
 * One revision of settings on the wire.
 *
 * @param by null if nobody is known to have saved it
 * @param at null if it is not known when
 * @param changes in how many things it differs from the one before; null if that is not kept
 */
record RevisionJson(long revision, SaverJson by, String at, Integer changes) {
  /** Who saved settings; the name is the key where Jira no longer has the person. */
  record SaverJson(String key, String name) {}
}
