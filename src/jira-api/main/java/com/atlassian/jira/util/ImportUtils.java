package com.atlassian.jira.util;

/** Switches of the current thread; here indexing is off in a thread until it is switched on. */
public class ImportUtils {
  private static final ThreadLocal<Boolean> INDEX_ISSUES = ThreadLocal.withInitial(() -> false);

  private ImportUtils() {}

  public static boolean isIndexIssues() {
    return INDEX_ISSUES.get();
  }

  public static void setIndexIssues(boolean indexIssues) {
    INDEX_ISSUES.set(indexIssues);
  }
}
