package org.riceforjira.connect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riceforjira.connect.config.Surroundings;
import org.riceforjira.connect.output.Terminal;

class TerminalOfProcessTest {
  @ParameterizedTest
  @CsvSource({
    "'', false, false",
    "'out', true, false",
    "',out', true, false",
    "'err', false, true",
    "'err,out', true, true"
  })
  void theScriptKnowsTheStreams(String streams, boolean results, boolean messages) {
    assertEquals(
        new Terminal(results, messages, OptionalInt.of(120)), found(streams, "120", Map.of()));
  }

  @ParameterizedTest
  @CsvSource({"''", "0", "wide", "-1", "1234567"})
  void aWidthThatIsNoneIsNotKnown(String columns) {
    assertEquals(Terminal.NONE, found("", columns, Map.of()));
  }

  @Test
  void theEnvironmentMayKnowTheWidthToo() {
    Properties properties = new Properties();
    properties.setProperty("rice.terminal", "out");
    properties.setProperty("rice.columns", "");
    assertEquals(
        new Terminal(true, false, OptionalInt.of(90)),
        TerminalOfProcess.find(properties, surroundings(Map.of("COLUMNS", "90"))));
  }

  private static Terminal found(String streams, String columns, Map<String, String> variables) {
    Properties properties = new Properties();
    properties.setProperty("rice.terminal", streams);
    properties.setProperty("rice.columns", columns);
    return TerminalOfProcess.find(properties, surroundings(variables));
  }

  private static Surroundings surroundings(Map<String, String> variables) {
    return new Surroundings(variables, Path.of(""), Path.of(""), false);
  }
}
