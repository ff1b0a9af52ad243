package org.riceforjira.connect.fake.contract;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What the fake Cloud serves although Atlassian's document may say nothing of it. Everything else
 * must be in the document.
 */
final class Undocumented {
  private static final List<Pattern> PATHS =
      List.of(
          Pattern.compile("/rest/api/3/issueLinkType"),
          Pattern.compile("/rest/api/3/priority"),
          Pattern.compile("/rest/api/3/issue/[^/]+/comment"),
          // Removed: only what remains of it is played.
          Pattern.compile("/rest/api/3/search"),
          Pattern.compile("/rest/api/2/.*"));

  private Undocumented() {}

  static boolean holds(String path) {
    return PATHS.stream().anyMatch(pattern -> pattern.matcher(path).matches());
  }
}
