package org.riceforjira.scanner;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** What the compiler said of some sources, and where it put the index. */
record Compilation(Path output, List<Diagnostic<? extends JavaFileObject>> diagnostics) {
  private static final String SPRING =
      "package org.springframework.stereotype;"
          + " public @interface Component { String value() default \"\"; }";

  /** Compiles the sources, which all lie in the package "app", as the app's build does. */
  static Compilation of(Path output, String... sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    List<JavaFileObject> units = new ArrayList<>();
    units.add(new Source("org.springframework.stereotype.Component", SPRING));
    for (String source : sources) {
      units.add(source(source));
    }
    try (StandardJavaFileManager files = compiler.getStandardFileManager(said, null, UTF_8)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null, files, said, List.of("-Xlint:all,-processing,-classfile"), null, units);
      task.setProcessors(List.of(new ComponentIndexProcessor()));
      task.call();
    }
    return new Compilation(output, said.getDiagnostics());
  }

  /** The text of a file of the index, or nothing where there is no file. */
  Optional<String> index(String file) throws IOException {
    Path path = output.resolve("META-INF/plugin-components").resolve(file);
    return Files.exists(path) ? Optional.of(Files.readString(path)) : Optional.empty();
  }

  /** The messages, each with its kind and the source code that it points at. */
  List<String> messages() {
    return diagnostics.stream()
        .map(said -> said.getKind() + " " + pointedAt(said) + ": " + said.getMessage(Locale.ROOT))
        .toList();
  }

  private static String pointedAt(Diagnostic<? extends JavaFileObject> said) {
    return said.getSource() instanceof Source source
        ? source.text.substring((int) said.getStartPosition(), (int) said.getEndPosition())
        : "nowhere";
  }

  private static Source source(String body) {
    String name =
        Stream.of("class ", "interface ")
            .filter(body::contains)
            .map(word -> body.substring(body.indexOf(word) + word.length()).split("\\W")[0])
            .findFirst()
            .orElseThrow();
    String imports =
        "package app; import org.springframework.stereotype.Component;"
            + " import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;"
            + " import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService; ";
    return new Source("app." + name, imports + body);
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("string:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
