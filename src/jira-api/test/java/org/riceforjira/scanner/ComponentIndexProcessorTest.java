package org.riceforjira.scanner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComponentIndexProcessorTest {
  @TempDir Path output;

  private Compilation compile(String... sources) throws IOException {
    return Compilation.of(output, sources);
  }

  private static void assertQuiet(Compilation compilation) {
    assertEquals(List.of(), compilation.messages());
  }

  private static void assertOneError(Compilation compilation, String start) throws IOException {
    assertEquals(1, compilation.messages().size(), compilation.messages()::toString);
    String message = compilation.messages().get(0);
    assertTrue(message.startsWith("ERROR " + start), message);
    assertEquals(Optional.empty(), compilation.index("component"), "no index after an error");
  }

  @Test
  void theCompilerFindsTheProcessorByItself() {
    assertTrue(
        ServiceLoader.load(Processor.class).stream()
            .anyMatch(found -> found.type() == ComponentIndexProcessor.class));
  }

  @Test
  void componentsAreListedInOrderWithTheirBeanNames() throws IOException {
    Compilation done =
        compile("@Component(\"ranks\") class Ranking {}", "@Component class Backlog {}");
    assertQuiet(done);
    assertEquals(Optional.of("app.Backlog\napp.Ranking#ranks\n"), done.index("component"));
  }

  @Test
  void aNestedComponentGoesByItsBinaryName() throws IOException {
    Compilation done = compile("class Outer { @Component static class Inner {} }");
    assertEquals(Optional.of("app.Outer$Inner\n"), done.index("component"));
  }

  @Test
  void anAnnotationThatIsItselfAnnotatedIsNoComponent() throws IOException {
    Compilation done = compile("@Component @interface Role {}");
    assertQuiet(done);
    assertEquals(Optional.empty(), done.index("component"));
  }

  @Test
  void importsComeFromConstructorsAndFieldsWithTheirNames() throws IOException {
    Compilation done =
        compile(
            "@Component class Jira { @ComponentImport(\"lists\") java.util.List<String> list;"
                + " Jira(@ComponentImport java.util.Map.Entry<String, String> entry) {} }");
    assertQuiet(done);
    assertEquals(Optional.of("java.util.List#lists\njava.util.Map$Entry\n"), done.index("imports"));
  }

  @Test
  void anImportThatTwoComponentsShareIsListedOnce() throws IOException {
    Compilation done =
        compile(
            "@Component class One { One(@ComponentImport Runnable work) {} }",
            "@Component class Two { Two(@ComponentImport Runnable work) {} }");
    assertEquals(Optional.of("java.lang.Runnable\n"), done.index("imports"));
  }

  @Test
  void anExportNamesItsInterfaces() throws IOException {
    Compilation done =
        compile(
            "@Component @ExportAsService({Runnable.class, AutoCloseable.class})"
                + " class Job implements AutoCloseable, Runnable, Cloneable {"
                + " public void run() {} public void close() {} }");
    assertQuiet(done);
    assertEquals(
        Optional.of("app.Job#java.lang.Runnable,java.lang.AutoCloseable\n"), done.index("exports"));
  }

  @Test
  void anExportWithoutInterfacesOffersAllThatTheClassImplements() throws IOException {
    Compilation done =
        compile(
            "@Component @ExportAsService class Job implements Comparable<Job>, Runnable {"
                + " public void run() {} public int compareTo(Job other) { return 0; } }");
    assertEquals(
        Optional.of("app.Job#java.lang.Comparable,java.lang.Runnable\n"), done.index("exports"));
  }

  @Test
  void anEmptyListIsNoFile() throws IOException {
    Compilation done = compile("@Component class Alone {}");
    assertEquals(Optional.empty(), done.index("imports"));
    assertEquals(Optional.empty(), done.index("exports"));
  }

  @Test
  void aListOfAnEarlierBuildGoesWhenItBecomesEmpty() throws IOException {
    Compilation before =
        compile("@Component class Jira { Jira(@ComponentImport Runnable work) {} }");
    assertEquals(Optional.of("java.lang.Runnable\n"), before.index("imports"));
    Compilation after = compile("@Component class Jira {}");
    assertQuiet(after);
    assertEquals(Optional.empty(), after.index("imports"));
    assertEquals(Optional.of("app.Jira\n"), after.index("component"));
  }

  @Test
  void anImportOutsideAComponentIsAnErrorAtTheParameter() throws IOException {
    assertOneError(
        compile("class Panel { Panel(@ComponentImport Runnable work) {} }"),
        "@ComponentImport Runnable work: app.Panel is not a component:"
            + " the scanner would ignore this import");
  }

  @Test
  void anImportOfAPrimitiveIsAnError() throws IOException {
    assertOneError(
        compile("@Component class Panel { @ComponentImport int size; }"),
        "@ComponentImport int size;: int is no service of the host");
  }

  @Test
  void anExportOfAClassThatIsNoComponentIsAnError() throws IOException {
    assertOneError(
        compile("@ExportAsService class Job implements Cloneable {}"),
        "@ExportAsService class Job implements Cloneable {}: app.Job is not a component class");
  }

  @Test
  void anExportWithoutAnyInterfaceIsAnError() throws IOException {
    assertOneError(
        compile("@Component @ExportAsService class Job {}"),
        "@Component @ExportAsService class Job {}: app.Job implements no interface");
  }
}
