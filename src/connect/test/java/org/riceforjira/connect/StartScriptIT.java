package org.riceforjira.connect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The scripts beside the jar. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "This script is for a POSIX shell.")
class StartScriptIT {
  private static final Path BUILT = Path.of(System.getProperty("rice.built"));
  private static final String JAVA_HOME = System.getProperty("java.home");

  @TempDir private Path folder;

  @Test
  void theScriptStartsThroughLinksFromAnotherFolder() throws Exception {
    Path bin = Files.createDirectories(folder.resolve("with blank/bin"));
    Path app = Files.createDirectories(folder.resolve("app"));
    Files.copy(BUILT.resolve("rice.jar"), app.resolve("rice.jar"));
    Files.copy(BUILT.resolve("rice"), app.resolve("rice"), StandardCopyOption.COPY_ATTRIBUTES);
    Files.createSymbolicLink(folder.resolve("first"), app.resolve("rice"));
    Files.createSymbolicLink(bin.resolve("rice"), Path.of("../../first"));
    assertVersion(run(Map.of("JAVA_HOME", JAVA_HOME), "with blank/bin/rice", "--version"));
  }

  @Test
  void theScriptFindsJavaOnThePath() throws Exception {
    String path = JAVA_HOME + "/bin:" + System.getenv("PATH");
    assertVersion(
        run(Map.of("JAVA_HOME", "", "PATH", path), BUILT.resolve("rice").toString(), "--version"));
  }

  @Test
  void theScriptPassesItsWordsAndTheExitCodeOn() throws Exception {
    Started wrong =
        run(Map.of("JAVA_HOME", JAVA_HOME), BUILT.resolve("rice").toString(), "two words", "*");
    assertEquals(1, wrong.code());
    assertTrue(wrong.err().startsWith("There is no command or argument two words."), wrong.err());
  }

  @Test
  void javaGetsTheOptionsOfWhoWantsOthers() throws Exception {
    Map<String, String> variables =
        Map.of("JAVA_HOME", JAVA_HOME, "RICE_JAVA_OPTIONS", "-Xmx64m -XshowSettings:vm");
    Started version = run(variables, BUILT.resolve("rice").toString(), "--version");
    assertVersion(version);
    assertTrue(version.err().contains("64.00M"), version.err());
  }

  @Test
  void withoutJavaItIsToldWhatIsMissing() throws Exception {
    Map<String, String> variables = Map.of("JAVA_HOME", "", "PATH", folder.toString());
    Started missing = run(variables, BUILT.resolve("rice").toString());
    assertEquals(
        new Started("", "Java is missing. Install Java 17 or newer, or set JAVA_HOME to one.\n", 1),
        missing);
  }

  @Test
  void aWrongHomeOfJavaIsTold() throws Exception {
    Started missing = run(Map.of("JAVA_HOME", "/nowhere"), BUILT.resolve("rice").toString());
    assertEquals(
        "JAVA_HOME is /nowhere, where there is no bin/java. Set it to a Java 17 or newer.\n",
        missing.err());
    assertEquals(1, missing.code());
  }

  @Test
  void withoutTheJarItIsToldWhereItBelongs() throws Exception {
    Path script = Files.copy(BUILT.resolve("rice"), folder.resolve("rice"));
    Started missing = run(new HashMap<>(), "sh", script.toString());
    assertEquals(
        "rice.jar is missing in " + folder + ". Keep it beside this script.\n", missing.err());
    assertEquals(1, missing.code());
  }

  @Test
  void theScriptForWindowsHasItsLineEnds() throws Exception {
    String script = Files.readString(BUILT.resolve("rice.cmd"));
    assertTrue(script.lines().count() > 1);
    assertEquals(script, script.replace("\r\n", "\n").replace("\n", "\r\n"));
  }

  @Test
  void bashCompletesWhatTheBuildKnew() throws Exception {
    String words =
        "source "
            + BUILT.resolve("rice.bash")
            + " && compopt() { :; } && COMP_WORDS=(rice --cl) && COMP_CWORD=1"
            + " && _complete_rice && echo \"${COMPREPLY[@]}\"";
    Started completed = run(Map.of(), "bash", "-c", words);
    assertEquals(new Started("--cloud-id\n", "", 0), completed);
  }

  private static void assertVersion(Started started) {
    assertEquals(0, started.code(), started.err());
    assertTrue(started.out().startsWith("rice "), started.out());
  }

  private Started run(Map<String, String> variables, String... words) throws Exception {
    return Started.run(folder, variables, List.of(words));
  }
}
