package org.riceforjira.connect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.riceforjira.connect.fake.FakeJira;
import org.riceforjira.connect.fake.store.User;

/** Runs of the program that ships, stopped and killed in the middle of their writes. */
@Timeout(120)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "There is no kill.")
class BrokenOffRunIT {
  private static final Path JAR = Path.of(System.getProperty("rice.built"), "rice.jar");
  private static final int ISSUES = 600;
  private static final int AFTER = 250;
  private static final double RIGHT = 675;

  @TempDir private Path folder;
  private final FakeJira jira = FakeJira.cloud();
  private CommandDesk desk;

  @BeforeEach
  void issues() {
    desk = CommandDesk.scored(jira, folder);
    IntStream.rangeClosed(1, ISSUES).forEach(n -> desk.issue(n, 450));
    // What was written is found by searches long after the process has ended.
    jira.holdIndex();
    jira.habits().latency(Duration.ofMillis(2));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aStoppedRunGoesOnAndWritesNothingTwice() throws Exception {
    Process process = breakOff("kill -INT");
    assertEquals(ExitCode.STOPPED.number(), process.exitValue());
    String said = said(process);
    assertTrue(said.contains("--resume"), said);
    assertTrue(said.contains(" not come to."), said);
    assertFalse(said.contains("Not written"), said);
    resumes();
  }

  @Test
  void aKilledRunGoesOnAndWritesNothingTwice() throws Exception {
    breakOff("kill -KILL");
    resumes();
  }

  private Process breakOff(String kill) throws Exception {
    CountDownLatch reached = new CountDownLatch(1);
    IntStream.rangeClosed(1, AFTER - 1)
        .forEach(n -> jira.next("PUT", "/issue/*").comesAfter(() -> {}));
    jira.next("PUT", "/issue/*").comesAfter(reached::countDown);
    Process process = rice();
    assertTrue(reached.await(60, TimeUnit.SECONDS), "It writes.");
    List<String> words = List.of("sh", "-c", kill + " " + process.pid());
    assertEquals(0, new ProcessBuilder(words).start().waitFor());
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "It ends.");
    return process;
  }

  private void resumes() throws Exception {
    int before = jira.requests().count("PUT", "/issue/*");
    assertTrue(before >= AFTER && before < ISSUES, before + " were written before the break.");
    Process process = rice("--resume");
    String said = said(process);
    assertEquals(0, process.waitFor(), said);
    Map<String, Long> puts = jira.requests().putsPerIssue();
    assertEquals(ISSUES, puts.size());
    assertEquals(
        Map.of(),
        puts.entrySet().stream()
            .filter(issue -> issue.getValue() > 1)
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    IntStream.rangeClosed(1, ISSUES)
        .forEach(
            n ->
                assertEquals(
                    RIGHT, jira.issue("SHOP-" + n).numberOf(CommandDesk.SCORE).orElseThrow()));
  }

  private Process rice(String... more) throws IOException {
    User user = jira.user(FakeJira.RICE);
    List<String> words =
        new ArrayList<>(
            List.of(Started.java(), "-jar", JAR.toString(), "score", "--project", "SHOP"));
    words.addAll(List.of(more));
    ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("RICE_"));
    builder
        .environment()
        .putAll(
            Map.of(
                "RICE_URL", jira.address().toString(),
                "RICE_EMAIL", user.email(),
                "RICE_TOKEN", user.password(),
                "XDG_STATE_HOME", folder.resolve("state").toString(),
                "XDG_CONFIG_HOME", folder.resolve("config").toString()));
    return builder.start();
  }

  private static String said(Process process) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      return lines.lines().collect(Collectors.joining("\n"));
    }
  }
}
