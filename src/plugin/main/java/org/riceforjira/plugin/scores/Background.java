package org.riceforjira.plugin.scores;

/** The thread in which scores are put right that nobody waits for. */
interface Background {
  /** Does this after everything that was handed over before; never once it is stopping. */
  void execute(Runnable work);

  /** True when work under way has to end at the next chance. */
  boolean stopping();
}
