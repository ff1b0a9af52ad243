package org.riceforjira.jiraapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.atlassian.jira.issue.Issue;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeclarationsTest {
  private static final Path CLASSES = classes();

  private static Path classes() {
    try {
      return Path.of(Issue.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The compiled declarations are not in a folder.", e);
    }
  }

  /** javac copies such constants into the app, where the real Jira's values would never be seen. */
  @Test
  void noVisibleFieldIsACompileTimeConstant() throws IOException {
    List<Path> declared;
    try (Stream<Path> files = Files.walk(CLASSES.resolve("com/atlassian"))) {
      declared = files.filter(file -> file.toString().endsWith(".class")).toList();
    }
    assertFalse(declared.isEmpty());
    for (Path file : declared) {
      assertEquals(
          List.of(), ConstantFields.visible(Files.readAllBytes(file)), () -> file.toString());
    }
  }

  @Test
  void aCompileTimeConstantIsRecognised() throws IOException {
    try (var file = WithConstant.class.getResourceAsStream("DeclarationsTest$WithConstant.class")) {
      assertEquals(List.of("VISIBLE"), ConstantFields.visible(file.readAllBytes()));
    }
  }

  @Test
  void theDeclarationsAgreeWithWhatIsKnownOfJira() throws IOException, InterruptedException {
    Path root = CLASSES.resolve("../../../..").normalize();
    Path check = root.resolveSibling("shared").resolve("tools/check-jira-api");
    assumeTrue(Files.isExecutable(check), () -> "The evidence on Jira's API is not at " + check);
    Process process =
        new ProcessBuilder(check.toString(), CLASSES.toString()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
  }

  static final class WithConstant {
    static final String VISIBLE = "baked in";
    static final String COMPUTED = String.valueOf("not baked in");
    private static final String HIDDEN = "nobody else sees it";

    private WithConstant() {
      throw new AssertionError(HIDDEN + COMPUTED);
    }
  }
}
