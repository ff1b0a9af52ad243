package org.riceforjira.connect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C in a real process with the jar that ships. */
@Timeout(60)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "There is no kill.")
class InterruptIT {
  private static final Path JAR = Path.of(System.getProperty("rice.built"), "rice.jar");
  private static final Path TESTS = Path.of(System.getProperty("rice.built"), "test-classes");

  @TempDir private Path folder;

  @Test
  void whatIsBeingWrittenIsFinished() throws Exception {
    Path written = folder.resolve("written");
    Process process = start(written);
    try {
      awaitBegin(process);
      new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).start().waitFor();
      assertTrue(process.waitFor(30, TimeUnit.SECONDS));
    } finally {
      process.destroyForcibly();
    }
    assertEquals(
        "\nStopping; what is being written is finished first.\nStopped.\n",
        Files.readString(folder.resolve("err")));
    assertEquals("whole", Files.readString(written));
    assertEquals(ExitCode.STOPPED.number(), process.exitValue());
  }

  private Process start(Path written) throws Exception {
    List<String> words =
        List.of(
            Started.java(),
            "-cp",
            JAR + File.pathSeparator + TESTS,
            SlowRice.class.getName(),
            "write",
            written.toString(),
            "--url=https://jira.example.com");
    return new ProcessBuilder(words)
        .directory(folder.toFile())
        .redirectError(folder.resolve("err").toFile())
        .start();
  }

  private void awaitBegin(Process process) throws Exception {
    try (WatchService watch = folder.getFileSystem().newWatchService()) {
      folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
      while (!Files.exists(folder.resolve("begun")) && process.isAlive()) {
        watch.poll(1, TimeUnit.SECONDS);
      }
    }
  }
}
