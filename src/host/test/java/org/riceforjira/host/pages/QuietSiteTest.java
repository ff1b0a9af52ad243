package org.riceforjira.host.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Jersey logs through java.util.logging, all others through slf4j to the standard error. */
class QuietSiteTest {
  private final Records records = new Records();
  private final PrintStream error = System.err;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @BeforeEach
  void listen() {
    Logger.getLogger("").addHandler(records);
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void stopListening() {
    System.setErr(error);
    Logger.getLogger("").removeHandler(records);
  }

  @Test
  void startingAnsweringAndStoppingSaysNothing() throws Exception {
    try (SampleSite site = new SampleSite()) {
      Visitor alice = Visitor.as("alice", site.base());
      List<String> pages = List.of("/rest/api/2/myself", "/rest/host/1/no", "/browse/ABC-1", "/no");
      for (String page : pages) {
        alice.get(page);
      }
      alice.json("PUT", "/rest/api/2/issue/ABC-1", "{");
    }
    assertEquals(List.of(), records.texts);
    assertEquals("", printed.toString(StandardCharsets.UTF_8));
  }

  @Test
  void warningsOfTheLibrariesAreStillSeen() {
    for (String library :
        List.of("org.eclipse.jetty.server.Server", "org.springframework.x", "org.apache.x")) {
      LoggerFactory.getLogger(library).info("expected to be unseen");
      LoggerFactory.getLogger(library).warn("expected warning of {}", library);
      assertTrue(printed.toString(StandardCharsets.UTF_8).contains("warning of " + library));
    }
    assertFalse(printed.toString(StandardCharsets.UTF_8).contains("unseen"));
    Logger.getLogger("org.glassfish.jersey").warning("expected warning of Jersey");
    assertEquals(List.of("expected warning of Jersey"), records.texts);
  }

  private static final class Records extends Handler {
    final List<String> texts = new CopyOnWriteArrayList<>();

    @Override
    public void publish(LogRecord entry) {
      if (entry.getLevel().intValue() >= Level.INFO.intValue()) {
        texts.add(entry.getMessage());
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
