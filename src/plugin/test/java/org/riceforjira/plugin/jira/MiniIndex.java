package org.riceforjira.plugin.jira;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What {@link MiniJira}'s searches know of its issues: as they were when they were indexed. */
final class MiniIndex {
  private static final Pattern FILLED = Pattern.compile("cf\\[(\\d+)] is not EMPTY");
  private static final Pattern COMPARED = Pattern.compile("cf\\[(\\d+)] (<=|>|in) (.+)");

  private final Map<Long, Map<String, Object>> values = new TreeMap<>();
  private final Map<Long, Set<String>> matching = new HashMap<>();
  private final Set<Long> changedLately = new HashSet<>();

  void put(MiniIssue row) {
    values.put(row.id, new HashMap<>(row.values));
    matching.put(row.id, Set.copyOf(row.matching));
    if (row.changedLately) {
      changedLately.add(row.id);
    }
  }

  void remove(long id) {
    changedLately.remove(id);
    values.remove(id);
    matching.remove(id);
  }

  Set<Long> ids() {
    return values.keySet();
  }

  /** The values of an issue by field. */
  Map<String, Object> of(long id) {
    return values.get(id);
  }

  /** True for a query that the issue was said to match, or one for the fields that it has. */
  boolean matches(long id, String jql) {
    return matching.get(id).contains(jql)
        || jql.startsWith("updated >= -") && changedLately.contains(id)
        || Stream.of(jql.split(" OR ")).anyMatch(clause -> matchesOne(id, clause));
  }

  private boolean matchesOne(long id, String clause) {
    boolean bracket = clause.startsWith("(") && clause.endsWith(")");
    return bracket
        ? matches(id, clause.substring(1, clause.length() - 1))
        : isFilled(id, clause) || compares(id, clause);
  }

  private boolean isFilled(long id, String clause) {
    Matcher form = FILLED.matcher(clause);
    return form.matches() && value(id, form) != null;
  }

  private boolean compares(long id, String clause) {
    Matcher form = COMPARED.matcher(clause);
    if (!form.matches() || !(value(id, form) instanceof Double number)) {
      return false;
    }
    List<Double> others =
        Stream.of(form.group(3).split("[(), ]+"))
            .filter(text -> !text.isEmpty())
            .map(Double::valueOf)
            .toList();
    return switch (form.group(2)) {
      case "<=" -> number <= others.get(0);
      case ">" -> number > others.get(0);
      default -> others.contains(number);
    };
  }

  private Object value(long id, Matcher form) {
    return of(id).get("customfield_" + form.group(1));
  }
}
