package org.riceforjira.connect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riceforjira.connect.config.Key;
import org.riceforjira.connect.output.Terminal;

class HelpTest {
  @TempDir private Path home;
  private Typed typed;

  @BeforeEach
  void setUp() {
    typed = new Typed(home);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h", "help"})
  void theHelpIsAResult(String word) {
    assertEquals(0, typed.run(Greet::new, word));
    assertTrue(typed.out().startsWith("Usage: rice [OPTION]... COMMAND"), typed.out());
    assertEquals("", typed.err());
  }

  @Test
  void theHelpNamesEveryCommandOptionVariableAndCode() {
    typed.run(Greet::new, "--help");
    String help = typed.out();
    assertTrue(help.contains("\n  greet       Greet somebody\n"), help);
    assertTrue(help.contains("\n    4     Jira cannot be reached, is too busy or fails\n"), help);
    Stream.of(Key.values())
        .flatMap(key -> Stream.concat(Stream.of(key.variable()), key.option().stream()))
        .forEach(name -> assertTrue(help.contains(name), name));
    assertTrue(help.lines().allMatch(line -> line.length() <= 100), help);
  }

  @Test
  void itsExamplesAndVariablesFitAnUsualTerminal() {
    typed.at(new Terminal(false, true, OptionalInt.of(80))).run(Greet::new, "--help");
    assertTrue(typed.out().contains("\n  RICE_SETTINGS, "), typed.out());
    assertTrue(typed.out().lines().noneMatch(line -> line.startsWith("--project")), typed.out());
  }

  @Test
  void completionHasItsOwnHelp() {
    assertEquals(0, typed.run(Greet::new, "completion", "--help"), typed.err());
    assertTrue(typed.out().startsWith("Usage: rice completion"), typed.out());
  }

  @Test
  void commandsComeBeforeOptions() {
    typed.run(Greet::new, "--help");
    assertTrue(typed.out().contains("\n\n  -V, --version "), typed.out());
    assertTrue(typed.out().indexOf("Commands:") < typed.out().indexOf("Which Jira:"));
  }

  @Test
  void theHelpIsNoWiderThanTheTerminal() {
    typed.at(new Terminal(false, true, OptionalInt.of(80))).run(Greet::new, "greet", "--help");
    assertTrue(typed.out().lines().allMatch(line -> line.length() <= 80), typed.out());
  }

  @Test
  void aCommandHasItsOwnHelp() {
    assertEquals(0, typed.run(Greet::new, "greet", "--help"));
    String own = typed.out();
    assertTrue(own.startsWith("Usage: rice greet [OPTIONS] WHO\n\nGreet somebody\n"), own);
    assertTrue(own.contains("\n\nOnly of greet:\n      --throwing "), own);
    assertTrue(own.contains("--url=URL"), own);
    assertTrue(own.endsWith("\nMore: rice --help\n"), own);
  }

  @Test
  void helpWithACommandIsTheHelpOfThatCommand() {
    Typed other = new Typed(home);
    typed.run(Greet::new, "greet", "--help");
    assertEquals(0, other.run(Greet::new, "help", "greet"));
    assertEquals(typed.out(), other.out());
  }

  @Test
  void onlyATerminalGetsColours() {
    Terminal terminal = new Terminal(true, true, OptionalInt.empty());
    typed.at(terminal).run(Greet::new, "--help");
    assertTrue(typed.out().contains("\u001b["));
    Typed plain = new Typed(home).at(terminal).with("NO_COLOR", "1");
    plain.run(Greet::new, "--help");
    assertFalse(plain.out().contains("\u001b["));
    Typed dumb = new Typed(home).at(terminal).with("TERM", "dumb");
    dumb.run(Greet::new, "--help");
    assertFalse(dumb.out().contains("\u001b["));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V"})
  void theVersionIsOneLine(String word) {
    assertEquals(0, typed.run(Greet::new, word));
    assertTrue(typed.out().matches("rice \\d+\\.\\d+\\.\\d+ on Java \\S+\n"), typed.out());
  }

  @Test
  void completionKnowsEveryCommandAndOption() {
    assertEquals(0, typed.run(Greet::new, "completion"));
    assertTrue(typed.out().contains("greet"), typed.out());
    assertTrue(typed.out().contains("--throwing"), typed.out());
    assertTrue(typed.out().contains("--cloud-id"), typed.out());
    assertTrue(typed.out().contains("\"markdown\""), typed.out());
  }
}
