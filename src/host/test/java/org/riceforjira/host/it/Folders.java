package org.riceforjira.host.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Temporary folders for data of hosts. */
public final class Folders implements AutoCloseable {
  private final Path root;
  private int count;

  public Folders() {
    try {
      this.root = Files.createTempDirectory("rice-host-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A folder that does not exist yet. */
  public synchronized Path fresh() {
    count++;
    return root.resolve("data-" + count);
  }

  /** A copy of a folder without its subfolders. */
  public Path copy(Path folder) throws IOException {
    Path copy = Files.createDirectories(fresh());
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    return copy;
  }

  @Override
  public void close() throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(root)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.deleteIfExists(path);
    }
  }
}
