package org.riceforjira.plugin.ranking;

/** Makes rankings where nobody has to wait for them. */
interface RankingExecutor {
  /**
   * Takes the work.
   *
   * @throws java.util.concurrent.RejectedExecutionException if no more is taken
   */
  void execute(Runnable work);

  /** After each page: from here on Jira is seen as it is now. */
  void freshen();

  /** True when work under way has to end at the next chance. */
  boolean stopping();
}
