package org.riceforjira.host.jql;

import java.util.regex.Pattern;

/** Reads the numbers that a number field is compared with. */
record Numbers(String field, Scope scope) implements ComparableValues.Reading<Double> {
  // Stricter than Double.valueOf, which also takes 1d, 0x1p3 and NaN.
  private static final Pattern FORM =
      Pattern.compile("[+-]?\\d{1,300}(\\.\\d{0,300})?([eE][+-]?\\d{1,3})?");

  @Override
  public Double read(Operand operand) throws JqlError {
    if (operand instanceof Operand.Call call) {
      throw scope.functions().misplaced(call, field);
    }
    String text = ((Operand.Literal) operand).text().trim();
    if (!FORM.matcher(text).matches()) {
      throw new JqlError(
          "The value '"
              + text
              + "' of the field '"
              + field
              + "' is not a number. Write it like 12 or -0.5.",
          operand.at());
    }
    return plain(Double.parseDouble(text));
  }

  /** Without the minus zero, which is less than zero for Double and nobody else. */
  static double plain(double number) {
    return number + 0.0;
  }
}
