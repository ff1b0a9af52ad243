package org.riceforjira.core.sync;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Changes of scores as one compressed text of ASCII characters, for a journal: the version, a
 * colon, and in Base64 and gzip a line for each change, of id, key, score before and after, with
 * tabs between them. An empty score is an empty text.
 */
public final class ScoreChanges {
  private static final String VERSION = "1";
  private static final String DAMAGED = "The journal of scores is damaged: ";

  private ScoreChanges() {}

  /**
   * A text that {@link #decode} understands, in any later version of the app too.
   *
   * @throws IllegalArgumentException for a key that holds a tab or a line break
   */
  public static String encode(List<ScoreChange> changes) {
    StringBuilder lines = new StringBuilder();
    for (ScoreChange change : changes) {
      if (change.key().chars().anyMatch(Character::isISOControl)) {
        throw new IllegalArgumentException("No issue has the key \"" + change.key() + "\".");
      }
      lines.append(change.issueId()).append('\t').append(change.key());
      lines.append('\t').append(text(change.before()));
      lines.append('\t').append(text(change.after())).append('\n');
    }
    return VERSION + ":" + packed(lines.toString());
  }

  /**
   * The changes that were encoded.
   *
   * @throws IllegalArgumentException when the text is none of {@link #encode}, or was damaged
   */
  public static List<ScoreChange> decode(String text) {
    int colon = text.indexOf(':');
    if (colon < 1) {
      throw new IllegalArgumentException("This is no journal of scores: it names no version.");
    }
    String version = text.substring(0, colon);
    if (!version.equals(VERSION)) {
      throw new IllegalArgumentException(
          "The journal of scores has the version \""
              + version
              + "\", this version of the app reads only \""
              + VERSION
              + "\".");
    }
    return unpacked(text.substring(colon + 1)).lines().map(ScoreChanges::change).toList();
  }

  private static ScoreChange change(String line) {
    String[] parts = line.split("\t", -1);
    if (parts.length != 4) {
      throw new IllegalArgumentException(DAMAGED + "\"" + line + "\" is no change of a score.");
    }
    try {
      return new ScoreChange(
          Long.parseLong(parts[0]), parts[1], number(parts[2]), number(parts[3]));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(DAMAGED + "\"" + line + "\" has no numbers.", e);
    }
  }

  private static String text(Double number) {
    return number == null ? "" : Double.toString(number);
  }

  private static Double number(String text) {
    return text.isEmpty() ? null : Double.valueOf(text);
  }

  static String packed(String lines) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(lines.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Memory does not fail to be written.", e);
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }

  private static String unpacked(String base64) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(DAMAGED + "it is no Base64.", e);
    }
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return new String(gzip.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new IllegalArgumentException(DAMAGED + "it cannot be decompressed.", e);
    }
  }
}
