package org.riceforjira.host.jql;

import java.util.List;

/** The host during one binding, with the errors for what it does not have. */
record Scope(JqlContext context, Functions functions) {
  static Scope of(JqlContext context) {
    return new Scope(context, new Functions(context));
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
