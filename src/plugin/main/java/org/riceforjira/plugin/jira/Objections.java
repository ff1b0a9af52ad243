package org.riceforjira.plugin.jira;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What Jira has against settings: a sentence by JSON path, and the value that it is about. */
public final class Objections {
  private final List<Objection> all = new ArrayList<>();

  private record Objection(String path, Object value, String sentence) {
    /** In a list things change their places and stay the same. */
    Objection anywhere() {
      return new Objection(path.replaceAll("\\[\\d+]", "[]"), value, sentence);
    }
  }

  void add(String path, Object value, String sentence) {
    all.add(new Objection(path, value, sentence));
  }

  /** Every sentence; the first one where there are several against one place. */
  public Map<String, String> sentences() {
    return sentences(all);
  }

  /**
   * Those that are new. What is wrong in settings in force, since Jira has changed or somebody else
   * sees less of it, is a problem to be told of, and keeps nobody from changing other things.
   */
  public Map<String, String> besides(Objections inForce) {
    List<Objection> known = new ArrayList<>(inForce.all.stream().map(Objection::anywhere).toList());
    return sentences(all.stream().filter(one -> !known.remove(one.anywhere())).toList());
  }

  private static Map<String, String> sentences(List<Objection> objections) {
    Map<String, String> sentences = new LinkedHashMap<>();
    objections.forEach(one -> sentences.putIfAbsent(one.path(), one.sentence()));
    return sentences;
  }
}
