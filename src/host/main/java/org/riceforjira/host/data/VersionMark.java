package org.riceforjira.host.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A small text beside the data that tells their last version on the disk: a file that was cut off
 * opens as an older one, and would not be noticed without it.
 *
 * @param path null for data in memory
 * @param version 0 where nothing is told, as beside data from before there were marks, or told
 *     illegibly
 */
record VersionMark(Path path, long version) {
  private static final String NAME = "jira.version";

  static VersionMark in(Path folder) throws IOException {
    Path path = folder.resolve(NAME);
    byte[] bytes = Files.exists(path) ? Files.readAllBytes(path) : new byte[0];
    String text = new String(bytes, StandardCharsets.ISO_8859_1).strip();
    return new VersionMark(path, text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0);
  }

  static VersionMark none() {
    return new VersionMark(null, 0);
  }

  void write(long last) {
    if (path == null) {
      return;
    }
    Path next = path.resolveSibling(NAME + ".next");
    try {
      Files.writeString(next, last + "\n");
      Files.move(next, path, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "%s cannot be written: make room on the disk, or mend the rights of the folder."
              .formatted(path),
          e);
    }
  }
}
