package org.riceforjira.connect.settings;

import java.util.List;

/** Settings that nothing can be computed by: scores would be wiped, not computed. */
public final class UnusableSettings extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param source where they come from, such as the name of a file
   */
  UnusableSettings(String source, List<String> reasons) {
    super(source + ":\n" + String.join("\n", reasons.stream().map(text -> "  " + text).toList()));
  }
}
