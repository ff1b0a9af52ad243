package org.riceforjira.host.jql;

import java.util.Locale;
import java.util.Set;

/** Words that have to be quoted to be used as a name or value; a part of Jira's long list. */
final class ReservedWords {
  private static final Set<String> WORDS =
      Set.of(
          ("and or not in is empty null order by asc desc was changed after before during from to on"
                  + " select insert update delete drop create alter table where group having join"
                  + " union limit like between distinct exists if else case when then while for"
                  + " true false commit rollback grant revoke")
              .split(" "));

  private ReservedWords() {}

  static boolean contains(String word) {
    return WORDS.contains(word.toLowerCase(Locale.ROOT));
  }
}
