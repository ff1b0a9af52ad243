package org.riceforjira.connect.score;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.ProjectSettingsJson;

/**
 * What makes two runs the same: only then may one go on where the other broke off.
 *
 * @param place hash of the Jira and the issues: one journal for each
 * @param rules hash of the settings
 */
public record RunIdentity(String place, String rules) {
  private static final int LENGTH = 16;

  /**
   * The identity of a run.
   *
   * @param jql of all its issues
   */
  public static RunIdentity of(URI site, String jql, ProjectSettings settings) {
    String rules = new ProjectSettingsJson(settings).write(settings);
    return new RunIdentity(
        hash(List.of(site.toString(), jql, settings.scoreField())), hash(List.of(rules)));
  }

  private static String hash(List<String> parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        digest.update(part.getBytes(UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
