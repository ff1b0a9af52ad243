package org.riceforjira.connect;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A process that has ended: what it printed, and its exit code. */
public record Started(String out, String err, int code) {
  /** Runs a process in a folder, with a few variables beside those of this one. */
  public static Started run(Path folder, Map<String, String> variables, List<String> words)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile(folder, "out", ".txt");
    Path err = Files.createTempFile(folder, "err", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(words)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("RICE_"));
    builder.environment().putAll(variables);
    int code = builder.start().waitFor();
    return new Started(Files.readString(out, UTF_8), Files.readString(err, UTF_8), code);
  }

  /** The Java that runs this test. */
  public static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
