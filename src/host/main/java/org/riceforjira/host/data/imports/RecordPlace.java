package org.riceforjira.host.data.imports;

import java.util.regex.Pattern;

/**
 * Where a record stands in a file, for messages. {@code index} counts from 1; {@code key} is empty
 * while it is not known; {@code column} is 0 where lines say enough (CSV).
 */
record RecordPlace(String file, int index, String key, long line, long column) {
  private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9_]+-[1-9][0-9]{0,8}");

  RecordPlace withKey(String known) throws ImportProblem {
    if (!KEY.matcher(known).matches()) {
      throw problem("\"" + known + "\" is no issue key; write one such as ABC-12");
    }
    return new RecordPlace(file, index, known, line, column);
  }

  /** What belongs to a whole file and to no record. */
  static RecordPlace outside(String file) {
    return new RecordPlace(file, 0, "", 0, 0);
  }

  /** A problem with this record; {@code what} says what is wrong and how to mend it. */
  ImportProblem problem(String what) {
    if (index == 0) {
      return new ImportProblem("%s: %s.".formatted(file, what));
    }
    String name = key.isEmpty() ? "" : " (" + key + ")";
    String at = column == 0 ? "" : " column " + column;
    return new ImportProblem(
        "%s, issue %d%s, line %d%s: %s.".formatted(file, index, name, line, at, what));
  }
}
