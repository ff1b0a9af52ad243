package org.riceforjira.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {
  @TempDir Path folder;

  private final Properties properties = new Properties();
  private Path app;

  @BeforeEach
  void buildApp() throws Exception {
    app = Files.createFile(folder.resolve("app.jar"));
  }

  private Arguments read(String... args) throws StartProblem {
    String[] all = new String[args.length + 1];
    System.arraycopy(args, 0, all, 0, args.length);
    all[args.length] = "--app=" + app;
    return Arguments.of(all, properties);
  }

  private String problem(String... args) {
    return assertThrows(StartProblem.class, () -> read(args)).getMessage();
  }

  @Test
  void nothingSaidMeansTheUsual() throws Exception {
    Arguments arguments = read("--default-data=" + folder);
    assertEquals(2990, arguments.port());
    assertEquals(folder, arguments.data());
    assertEquals(Optional.empty(), arguments.importFile());
  }

  @Test
  void systemPropertiesAreHeardButArgumentsWin() throws Exception {
    properties.setProperty("port", "3000");
    properties.setProperty("data", folder.resolve("mine").toString());
    assertEquals(3000, read("--default-data=elsewhere").port());
    assertEquals(folder.resolve("mine"), read("--default-data=elsewhere").data());
    assertEquals(3001, read("--port=3001").port());
  }

  @Test
  void jiraSoftwareIsThereUnlessItIsTakenOut() throws Exception {
    assertTrue(read().software());
    assertTrue(read("--software=true").software());
    assertFalse(read("--software=false").software());
  }

  @Test
  void packagesAreThereUnlessTheyAreTakenOut() throws Exception {
    assertEquals(Set.of(), read().without());
    assertEquals(Set.of("a.b", "a.c"), read("--without=a.b, a.c,").without());
  }

  @Test
  void aJiraWithoutAnAppIsSaidToBeOne() throws Exception {
    assertEquals(Optional.of(app), read().app());
    String[] none = {"--app=none"};
    assertEquals(Optional.empty(), Arguments.of(none, properties).app());
    properties.setProperty("import", app.toString());
    String sentence =
        assertThrows(StartProblem.class, () -> Arguments.of(none, properties)).getMessage();
    assertTrue(sentence.contains("leave out -Dimport"), sentence);
  }

  @Test
  void anEmptyPropertyIsNone() throws Exception {
    properties.setProperty("import", "");
    properties.setProperty("port", " ");
    assertEquals(Optional.empty(), read().importFile());
    assertEquals(2990, read().port());
  }

  @Test
  void aRelativePathStartsWhereTheProcessDid() throws Exception {
    assertEquals(Path.of("some/folder").toAbsolutePath(), read("--data=some/folder").data());
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "-1", "65536", "29 90", "123456"})
  void aPortThatIsNoneIsRefused(String port) {
    assertTrue(problem("--port=" + port).contains("-Dport=N"), problem("--port=" + port));
  }

  @ParameterizedTest
  @CsvSource({
    "--import=nothing.json,-Dimport=FILE",
    "--aui=11,-Daui=9",
    "--software=no,-Dsoftware=false",
    "--colour=red,--port",
    "port=1,--port"
  })
  void whatIsWrongIsSaidWithTheWayToMendIt(String argument, String way) {
    String sentence = problem(argument);
    assertTrue(sentence.contains(way), sentence);
    assertEquals(1, sentence.lines().count());
  }

  @Test
  void anAppThatIsNotBuiltIsMissed() {
    String sentence =
        assertThrows(
                StartProblem.class,
                () -> Arguments.of(new String[] {"--app=" + folder + "/no.jar"}, properties))
            .getMessage();
    assertTrue(sentence.contains("mvn package"), sentence);
  }
}
