package org.riceforjira.connect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.SourceSize;

/** Holds this module, and its tests, to sizes that can be read at a sitting. */
class SourceSizeTest {
  private static final List<Path> FOLDERS = List.of(Path.of("main"), Path.of("test"));

  @Test
  void noFileIsLong() throws IOException {
    assertEquals(List.of(), SourceSize.below(FOLDERS).longFiles());
  }

  @Test
  void noMethodIsLong() throws IOException {
    assertEquals(List.of(), SourceSize.below(FOLDERS).longMethods());
  }
}
