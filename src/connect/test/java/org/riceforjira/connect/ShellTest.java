package org.riceforjira.connect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riceforjira.connect.output.Format;
import org.riceforjira.connect.output.Terminal;
import picocli.CommandLine.Command;

class ShellTest {
  private static final String URL = "--url=https://jira.example.com";

  @TempDir private Path home;
  private final Greet greet = new Greet();
  private Typed typed;

  @BeforeEach
  void setUp() {
    typed = new Typed(home);
  }

  @Test
  void aCommandGoesThroughTheWholeShell() {
    assertEquals(0, typed.run(() -> greet, "greet", "Ann", URL, "--format", "csv"), typed.err());
    assertEquals("Who\r\nAnn\r\n", typed.out());
    assertEquals("1 greeted.\n", typed.err());
  }

  @Test
  void aCommandGetsAllThatWasTyped() {
    String[] words = {
      "greet", "Ann", URL, "--project", "shop", "--jql", "a = b", "--settings", "s.json",
      "--dry-run", "--format", "json", "--limit", "7", "--concurrency", "2", "--proxy", "p:1",
      "--timeout", "9", "--verbose", "--no-progress", "--auth", "basic", "--user", "ann"
    };
    assertEquals(0, typed.with("RICE_PASSWORD", "s3cret").run(() -> greet, words), typed.err());
    Session session = greet.session();
    assertEquals(new Wishes(true, OptionalInt.of(7)), session.wishes());
    assertEquals(List.of("SHOP"), session.configuration().projects());
    assertEquals("a = b", session.configuration().jql().orElseThrow());
    assertEquals(home.resolve("s.json"), session.configuration().settings().orElseThrow());
    assertEquals(Format.JSON, session.configuration().format());
    assertEquals(2, session.configuration().concurrency());
    assertEquals(9, session.configuration().target().timeout().toSeconds());
    assertEquals("p", session.configuration().target().proxy().orElseThrow().getHostString());
    assertTrue(session.configuration().verbose());
    assertEquals(Typed.CLOCK, session.clock());
    assertTrue(typed.err().contains("Asking https://jira.example.com"));
  }

  @Test
  void anOptionMayStandBeforeTheCommandAndCountsLessThere() {
    String[] words = {
      URL, "--limit=1", "--dry-run", "--format=csv", "greet", "Ann", "--limit=2", "--format=json"
    };
    assertEquals(0, typed.run(() -> greet, words), typed.err());
    assertEquals(URI.create("https://jira.example.com"), greet.session().configuration().site());
    assertEquals(new Wishes(true, OptionalInt.of(2)), greet.session().wishes());
    assertEquals(Format.JSON, greet.session().configuration().format());
  }

  @Test
  void whatIsConfiguredWronglyIsWrongUse() {
    assertEquals(1, typed.run(() -> greet, "greet", "Ann", URL, "--concurrency", "0"));
    assertEquals("--concurrency must be a whole number from 1 to 16: \"0\".\n", typed.err());
    assertEquals("", typed.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "many", "99999999999"})
  void aLimitIsAWholeNumber(String limit) {
    assertEquals(1, typed.run(() -> greet, "greet", "Ann", URL, "--limit=" + limit));
    assertEquals("--limit must be a whole number from 1: \"" + limit + "\".\n", typed.err());
  }

  @Test
  void quietAndVerboseContradictEachOther() {
    assertEquals(1, typed.run(() -> greet, "--quiet", "greet", "Ann", URL, "--verbose"));
    assertTrue(typed.err().startsWith("--quiet and --verbose contradict"), typed.err());
  }

  @Test
  void quietLeavesTheResultAlone() {
    assertEquals(0, typed.run(() -> greet, "greet", "Ann", URL, "--quiet"));
    assertEquals("Who\nAnn\n", typed.out());
    assertEquals("", typed.err());
  }

  @Test
  void whatNobodyForesawIsOneSentence() {
    typed.with("RICE_TOKEN", "s3cret");
    assertEquals(1, typed.run(() -> greet, "greet", "Ann", URL, "--throwing"));
    assertEquals(
        "rice itself failed, with IllegalStateException. Add --verbose to see where.\n",
        typed.err());
  }

  @Test
  void whoWantsToKnowEachStepSeesWhereItFailedAndNoSecret() {
    typed.with("RICE_TOKEN", "s3cret");
    assertEquals(1, typed.run(() -> greet, "greet", "Ann", URL, "--throwing", "--verbose"));
    assertTrue(typed.err().contains("header Bearer (secret)"), typed.err());
    assertTrue(typed.err().contains("at org.riceforjira.connect.Greet.run"), typed.err());
    assertFalse(typed.err().contains("s3cret"), typed.err());
  }

  @Test
  void aFullMemoryIsToldWithWhatHelps() {
    @Command(name = "fill")
    final class Fill implements Task {
      @Override
      public ExitCode run(Session session) {
        throw new OutOfMemoryError("Java heap space");
      }
    }
    assertEquals(1, typed.run(Fill::new, "fill", URL, "--verbose"));
    assertEquals(
        "The memory is full. Give Java more of it: RICE_JAVA_OPTIONS=-Xmx1g\n", typed.err());
  }

  @Test
  void aWordThatBeginsWithAnAtIsAWord() {
    assertEquals(0, typed.run(() -> greet, "greet", "@nobody", URL, "--format=json"));
    assertEquals("[\n{\"who\":\"@nobody\"}\n]\n", typed.out());
  }

  @Test
  void aResultThatCannotBeWrittenIsNotDone() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    Machine usual = typed.machine();
    Machine machine =
        new Machine(
            usual.surroundings(), new PrintStream(full), usual.err(), Terminal.NONE, Typed.CLOCK);
    Shell shell = new Shell(machine, new Cancellation(), Failures.known(), List.of(() -> greet));
    assertEquals(1, shell.run("greet", "Ann", URL));
    assertTrue(typed.err().endsWith("could not be written to standard output.\n"), typed.err());
  }
}
