package org.riceforjira.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.SourceSize;

/** Holds the sources of every module to sizes that can be read at a sitting. */
class SourceSizeTest {
  @Test
  void noFileIsLong() throws IOException {
    assertEquals(List.of(), SourceSize.below(modules()).longFiles());
  }

  @Test
  void noMethodIsLong() throws IOException {
    assertEquals(List.of(), SourceSize.below(modules()).longMethods());
  }

  private static List<Path> modules() {
    return Stream.of(Sources.MODULES.toFile().listFiles())
        .map(File::toPath)
        .map(module -> module.resolve("main"))
        .toList();
  }
}
