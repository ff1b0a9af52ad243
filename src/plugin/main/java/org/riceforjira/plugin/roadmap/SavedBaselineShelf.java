package org.riceforjira.plugin.roadmap;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.riceforjira.core.sync.ProjectId;

/**
 * Where the baselines of a source are stored: by the id of its project, since keys can change, or
 * by a digest of its query.
 *
 * @param name of up to 65 letters and digits
 */
record SavedBaselineShelf(String name) {
  static SavedBaselineShelf of(RoadmapSource source) {
    return source
        .project()
        .map(project -> of(project.id()))
        .orElseGet(() -> new SavedBaselineShelf("q" + digest(source.jql().strip())));
  }

  static SavedBaselineShelf of(ProjectId project) {
    return new SavedBaselineShelf("p" + project.value());
  }

  boolean isOfQuery() {
    return name.startsWith("q");
  }

  /** Under what the list of its baselines is stored. */
  String key() {
    return "org.riceforjira.baselines." + name;
  }

  private static String digest(String jql) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(jql.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
