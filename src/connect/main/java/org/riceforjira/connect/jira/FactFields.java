package org.riceforjira.connect.jira;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.score.SystemFact;

/** The names that Jira's REST has for the facts that are needed. */
final class FactFields {
  static final String VOTES = "votes";
  static final String WATCHES = "watches";
  static final String COMMENT = "comment";
  static final String PRIORITY = "priority";
  static final String ESTIMATE = "timeoriginalestimate";
  static final String LINKS = "issuelinks";

  private FactFields() {}

  static List<String> of(FactNeeds needs) {
    Set<String> fields = new LinkedHashSet<>(needs.numberFields());
    fields.addAll(needs.optionFields());
    needs.scoreField().ifPresent(fields::add);
    for (SystemFact fact : SystemFact.values()) {
      if (needs.includes(fact)) {
        fields.add(of(fact));
      }
    }
    if (!needs.links().isEmpty()) {
      fields.add(LINKS);
    }
    return new ArrayList<>(fields);
  }

  private static String of(SystemFact fact) {
    return switch (fact) {
      case VOTES -> VOTES;
      case WATCHERS -> WATCHES;
      case COMMENT_AUTHORS -> COMMENT;
      case PRIORITY -> PRIORITY;
      case ORIGINAL_ESTIMATE -> ESTIMATE;
    };
  }
}
