package org.riceforjira.plugin.jira;

import com.atlassian.jira.util.ImportUtils;
import java.util.function.Supplier;

/**
 * Work that Jira's index follows. In threads of the app's own Jira has that switched off: what is
 * written would be stored, and JQL not find it, without a word.
 */
final class Indexed {
  private Indexed() {}

  static <T> T of(Supplier<T> work) {
    boolean before = ImportUtils.isIndexIssues();
    ImportUtils.setIndexIssues(true);
    try {
      return work.get();
    } finally {
      ImportUtils.setIndexIssues(before);
    }
  }
}
