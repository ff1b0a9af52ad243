package org.riceforjira.host.data.imports;

import java.util.Set;

/** A custom field as a file names it. */
record ImportedField(String name, Kind kind) {
  private static final String TYPES = "com.atlassian.jira.plugin.system.customfieldtypes:";

  private static final Set<String> NUMBERS =
      Set.of("story points", "reach", "impact", "confidence", "effort", "rice score");

  /** The kinds of field that are imported, with the keys of Jira's own types and searchers. */
  enum Kind {
    NUMBER("float", "exactnumber"),
    TEXT("textfield", "textsearcher"),
    SELECT("select", "multiselectsearcher");

    private final String type;
    private final String searcher;

    Kind(String type, String searcher) {
      this.type = type;
      this.searcher = searcher;
    }

    String typeKey() {
      return TYPES + type;
    }

    String searcherKey() {
      return TYPES + searcher;
    }
  }

  /** Whether a text in such a field is a mistake: scores are computed from it. */
  static boolean isNumberByName(String name) {
    return NUMBERS.contains(Names.fold(name));
  }
}
