package org.riceforjira.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Holds the sources of every module to sizes that can be read at a sitting. */
class SourceSizeTest {
  private static final int LINES_OF_A_FILE = 300;
  private static final int LINES_OF_A_METHOD = 40;

  @Test
  void noFileIsLong() {
    List<String> tooLong = new ArrayList<>();
    for (Path file : sources()) {
      long lines = Sources.text(file).lines().count();
      if (lines > LINES_OF_A_FILE) {
        tooLong.add(file + ": " + lines + " lines");
      }
    }
    assertEquals(List.of(), tooLong);
  }

  @Test
  void noMethodIsLong() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> tooLong = new ArrayList<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<File> java =
          sources().stream().filter(SourceSizeTest::isJava).map(Path::toFile).toList();
      assertFalse(java.isEmpty());
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromFiles(java));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        unit.accept(new LongMethods(unit, positions), tooLong);
      }
    }
    assertEquals(List.of(), tooLong);
  }

  private static final class LongMethods extends TreeScanner<Void, List<String>> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;

    LongMethods(CompilationUnitTree unit, SourcePositions positions) {
      this.unit = unit;
      this.positions = positions;
    }

    @Override
    public Void visitMethod(MethodTree method, List<String> tooLong) {
      long lines =
          line(positions.getEndPosition(unit, method))
              - line(positions.getStartPosition(unit, method))
              + 1;
      if (lines > LINES_OF_A_METHOD) {
        String file = unit.getSourceFile().getName();
        tooLong.add(file + "." + method.getName() + ": " + lines + " lines");
      }
      return super.visitMethod(method, tooLong);
    }

    private long line(long position) {
      return unit.getLineMap().getLineNumber(position);
    }
  }

  private static List<Path> sources() {
    List<Path> modules = new ArrayList<>();
    for (File module : Sources.MODULES.toFile().listFiles()) {
      modules.addAll(Sources.below(module.toPath().resolve("main")));
    }
    return modules.stream().filter(SourceSizeTest::isText).toList();
  }

  private static boolean isText(Path file) {
    return file.toString().matches(".*\\.(java|js|css|vm|xml|properties|html|sh)");
  }

  private static boolean isJava(Path file) {
    return file.toString().endsWith(".java");
  }
}
