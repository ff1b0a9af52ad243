package org.riceforjira.host.data.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A record of a CSV export; cells without text count as missing. */
record CsvRow(RecordPlace place, CsvColumns columns, List<String> cells) {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][+-]?\\d{1,2})?");

  static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  /** Every cell of a column that may be repeated. */
  List<String> all(String column) {
    List<String> texts = new ArrayList<>();
    for (int position : columns.positions(column)) {
      String text = cells.get(position).strip();
      if (!text.isEmpty()) {
        texts.add(text);
      }
    }
    return texts;
  }

  Optional<String> text(String column) {
    return all(column).stream().findFirst();
  }

  String required(String column, String title) throws ImportProblem {
    Optional<String> text = text(column);
    if (text.isEmpty()) {
      throw place.problem(title + " is empty; fill it in, or take the issue out of the file");
    }
    return text.get();
  }

  /** The number in a column; {@code title} is for people. */
  Optional<Double> number(String column, String title) throws ImportProblem {
    List<String> texts = all(column);
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    // Enough digits make a number that no double holds.
    if (texts.size() > 1
        || !isNumber(texts.get(0))
        || !Double.isFinite(Double.parseDouble(texts.get(0)))) {
      throw wrong(title, String.join(", ", texts), "a number such as 3 or 0.5");
    }
    return Optional.of(Double.valueOf(texts.get(0)));
  }

  int count(String column, String title) throws ImportProblem {
    double count = number(column, title).orElse(0.0);
    if (count < 0 || count > Placeholders.MOST || count != Math.rint(count)) {
      throw wrong(title, all(column).get(0), "a whole number from 0 to " + Placeholders.MOST);
    }
    return (int) count;
  }

  Optional<String> instant(String column, String title) throws ImportProblem {
    Optional<String> text = text(column);
    return text.isEmpty() ? text : Optional.of(instantOf(title, text.get()));
  }

  String instantOf(String title, String text) throws ImportProblem {
    Optional<String> read = ImportDates.instant(text);
    if (read.isEmpty()) {
      throw wrong(title, text, "a time such as 2026-11-21 10:15 or 21/Nov/26 10:15 AM");
    }
    return read.get();
  }

  Optional<String> date(String column, String title) throws ImportProblem {
    Optional<String> text = text(column);
    Optional<String> read = text.flatMap(ImportDates::date);
    if (text.isPresent() && read.isEmpty()) {
      throw wrong(title, text.get(), "a date such as 2026-11-21 or 21/Nov/26");
    }
    return read;
  }

  private ImportProblem wrong(String title, String found, String wanted) {
    String shown = found.length() > 60 ? found.substring(0, 57) + "..." : found;
    return place.problem("%s must be %s and is \"%s\"; correct it".formatted(title, wanted, shown));
  }
}
