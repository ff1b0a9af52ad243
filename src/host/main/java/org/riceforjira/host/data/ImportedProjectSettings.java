package org.riceforjira.host.data;

import java.util.Map;

/**
 * The app's settings (format version 1, JSON) that suit what an imported project has: comments,
 * priorities, story points.
 */
public final class ImportedProjectSettings {
  private ImportedProjectSettings() {}

  /**
   * The settings of a project.
   *
   * @param fieldIds the numbers of the fields by name: Reach, Impact, Confidence, Effort, RICE
   *     Score
   */
  public static String json(Store store, long projectId, Map<String, Long> fieldIds) {
    throw new UnsupportedOperationException();
  }
}
