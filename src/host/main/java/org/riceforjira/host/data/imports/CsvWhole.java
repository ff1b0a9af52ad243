package org.riceforjira.host.data.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riceforjira.host.data.imports.ImportedField.Kind;

/** What only all records of a CSV export together tell. */
final class CsvWhole {
  private final Map<String, String> keys = new HashMap<>();
  private final Set<String> openSprints = new HashSet<>();
  private final Map<String, ImportedField> custom = new LinkedHashMap<>();

  CsvWhole(CsvColumns columns, List<CsvRow> rows) {
    for (CsvRow row : rows) {
      row.text("issue id").ifPresent(id -> keys.put(id, row.place().key()));
      List<String> sprints = row.all("sprint");
      if (!isDone(row) && !sprints.isEmpty()) {
        openSprints.add(sprints.get(sprints.size() - 1));
      }
    }
    columns
        .custom()
        .forEach(
            (column, name) ->
                custom.put(column, new ImportedField(name, kind(column, name, rows))));
  }

  /** The key of an issue that is named by its id; anything else is taken for a key. */
  String key(String idOrKey) {
    return keys.getOrDefault(idOrKey, idOrKey);
  }

  /** The custom fields by column. */
  Map<String, ImportedField> custom() {
    return custom;
  }

  /**
   * The state of a sprint, which the export does not tell: one that an issue which is not done was
   * put into last is still to come, any other is over.
   */
  String sprintState(String name) {
    return openSprints.contains(name) ? "future" : "closed";
  }

  static boolean isDone(CsvRow row) {
    String status = row.text("status").orElse("");
    return StatusCategory.of(row.text("status category"), status).equals(StatusCategory.DONE);
  }

  private static Kind kind(String column, String name, List<CsvRow> rows) {
    boolean anyNumber = false;
    boolean allNumbers = true;
    for (CsvRow row : rows) {
      for (String text : row.all(column)) {
        boolean isNumber = CsvRow.isNumber(text);
        anyNumber |= isNumber;
        allNumbers &= isNumber;
      }
      allNumbers &= row.all(column).size() <= 1;
    }
    // A factor may be a list of words in another Jira; story points are never anything but numbers.
    boolean meansNumbers = ImportedField.isNumberByName(name) && anyNumber;
    boolean isNumber = meansNumbers || Names.fold(name).equals("story points");
    return isNumber || anyNumber && allNumbers ? Kind.NUMBER : Kind.TEXT;
  }
}
