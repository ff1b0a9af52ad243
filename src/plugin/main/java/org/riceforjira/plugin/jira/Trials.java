package org.riceforjira.plugin.jira;

import java.util.List;

/** Things of one group that are tried, in this order. */
public interface Trials {
  /** Where they are shown. */
  TrialGroup group();

  /** Whether the others of the group rest on these: people look at the first that fails. */
  default boolean comeFirst() {
    return false;
  }

  /** Each has a code that no other of the app has. */
  List<Trial> all();

  /** Takes away what trials have left that did not come to their end, as in a crash. */
  default void clear() {}
}
