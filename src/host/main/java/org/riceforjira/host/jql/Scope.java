package org.riceforjira.host.jql;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The host during one binding, with the errors for what it does not have.
 *
 * @param within ids of the saved filters whose queries are being bound
 */
record Scope(JqlContext context, Functions functions, Set<String> within) {
  static Scope of(JqlContext context) {
    return new Scope(context, new Functions(context), Set.of());
  }

  /** The same host while the query of a saved filter is bound. */
  Scope inside(JqlFilter filter) {
    Set<String> deeper = new HashSet<>(within);
    deeper.add(filter.id());
    return new Scope(context, functions, deeper);
  }

  static JqlError unknownValue(String value, String field, Position at) {
    return new JqlError(
        "The value '" + value + "' does not exist for the field '" + field + "'.", at);
  }

  /** At least one value. */
  List<JqlValue> find(JqlKind kind, Operand.Literal literal, String field) throws JqlError {
    List<JqlValue> found = context.find(kind, literal.text());
    if (found.isEmpty()) {
      throw unknownValue(literal.text(), field, literal.at());
    }
    return found;
  }

  JqlContext.IssueRef issue(Operand.Literal literal, String field) throws JqlError {
    String text = literal.text();
    return context
        .issue(text)
        .orElseThrow(
            () -> {
              String by = text.matches("\\d+") ? "id" : "key";
              return new JqlError(
                  "An issue with "
                      + by
                      + " '"
                      + text
                      + "' does not exist for the field '"
                      + field
                      + "'.",
                  literal.at());
            });
  }
}
