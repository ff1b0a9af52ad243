package org.riceforjira.host.jql;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The four status categories, which are the same in every Jira: by key, name or id. */
record StatusCategories(String field, Scope scope) implements Values {
  private static final Map<String, String> KEYS =
      Map.ofEntries(
          Map.entry("undefined", "undefined"),
          Map.entry("no category", "undefined"),
          Map.entry("1", "undefined"),
          Map.entry("new", "new"),
          Map.entry("to do", "new"),
          Map.entry("2", "new"),
          Map.entry("indeterminate", "indeterminate"),
          Map.entry("in progress", "indeterminate"),
          Map.entry("4", "indeterminate"),
          Map.entry("done", "done"),
          Map.entry("3", "done"));

  private static final List<String> PLACES = List.of("undefined", "new", "indeterminate", "done");

  /** The key of a category; empty if there is no such category. */
  static Optional<String> key(String text) {
    return Optional.ofNullable(KEYS.get(text.toLowerCase(Locale.ROOT)));
  }

  /** Where a category stands on the way from nothing to done. */
  static int place(String key) {
    return PLACES.indexOf(key);
  }

  @Override
  public boolean filled(JqlIssue issue) {
    return true;
  }

  @Override
  public Predicate<JqlIssue> test(Operator operator, Operand operand) throws JqlError {
    if (operand instanceof Operand.Call call) {
      throw scope.functions().misplaced(call, field);
    }
    String text = ((Operand.Literal) operand).text();
    String key = key(text).orElseThrow(() -> Scope.unknownValue(text, field, operand.at()));
    return issue -> issue.statusCategory().equals(key);
  }
}
