package org.riceforjira.host.data.imports;

import com.google.gson.stream.JsonReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How far a reader of JSON has come; both counts begin at 1. */
record JsonPosition(long line, long column) {
  private static final Pattern SPOKEN = Pattern.compile("line (\\d+) column (\\d+)");

  // Gson tells a reader's position only in its toString.
  static JsonPosition of(JsonReader reader) {
    Matcher spoken = SPOKEN.matcher(reader.toString());
    return spoken.find()
        ? new JsonPosition(Long.parseLong(spoken.group(1)), Long.parseLong(spoken.group(2)))
        : new JsonPosition(0, 0);
  }

  @Override
  public String toString() {
    return "line " + line + " column " + column;
  }
}
