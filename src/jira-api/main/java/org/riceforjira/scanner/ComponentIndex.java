package org.riceforjira.scanner;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** The three lists of the index, each sorted; an empty list is no file. */
final class ComponentIndex {
  static final String FOLDER = "META-INF/plugin-components/";

  private final SortedSet<String> components = new TreeSet<>();
  private final SortedSet<String> imports = new TreeSet<>();
  private final SortedSet<String> exports = new TreeSet<>();

  void component(String line) {
    components.add(line);
  }

  void imported(String line) {
    imports.add(line);
  }

  void exported(String line) {
    exports.add(line);
  }

  void write(Filer filer) throws IOException {
    write(filer, "component", components);
    write(filer, "imports", imports);
    write(filer, "exports", exports);
  }

  private static void write(Filer filer, String file, SortedSet<String> lines) throws IOException {
    if (lines.isEmpty()) {
      // A list left over from an earlier build would be taken for this one's. The compiler's own
      // file object refuses to be deleted.
      FileObject old = filer.getResource(StandardLocation.CLASS_OUTPUT, "", FOLDER + file);
      Files.deleteIfExists(Path.of(old.toUri()));
      return;
    }
    try (Writer out =
        filer.createResource(StandardLocation.CLASS_OUTPUT, "", FOLDER + file).openWriter()) {
      for (String line : lines) {
        out.write(line + "\n");
      }
    }
  }
}
