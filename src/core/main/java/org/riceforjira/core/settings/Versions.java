package org.riceforjira.core.settings;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Optional;
import org.riceforjira.core.sentence.Sentence;

/** Brings settings of every version that was ever written to the current one. */
final class Versions {
  static final int CURRENT = 2;

  private static final int FIRST = 1;

  private Versions() {}

  /**
   * The same settings in the current version; empty, with an error, when they are of a version that
   * does not exist yet, and whose other keys nobody can judge.
   */
  static Optional<CurrentTree> current(JsonElement tree, List<SettingsError> errors) {
    Node root = new Node(tree, "$", errors);
    Optional<Node> at = root.get("version");
    // No version means the current one; so does one that is an error anyway.
    double version = at.flatMap(Versions::number).orElse((double) CURRENT);
    if (version > CURRENT) {
      at.orElseThrow().error(newer(version));
      return Optional.empty();
    }
    return Optional.of(version == FIRST ? VersionOne.migrate(root) : CurrentTree.asItIs(tree));
  }

  private static Optional<Double> number(Node at) {
    return at.number(
        version -> version > CURRENT || version == CURRENT || version == FIRST,
        Sentence.of("rice.core.settings.version", CURRENT));
  }

  private static Sentence newer(double version) {
    String written = new JsonPrimitive(SettingsEncoder.number(version)).getAsString();
    return Sentence.of("rice.core.settings.newer", written, CURRENT);
  }
}
