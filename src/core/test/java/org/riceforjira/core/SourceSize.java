package org.riceforjira.core;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Which sources are larger than can be read at a sitting; every module holds its own to it. */
public final class SourceSize {
  private static final int LINES_OF_A_FILE = 300;
  private static final int LINES_OF_A_METHOD = 40;

  private final List<Path> sources;

  private SourceSize(List<Path> sources) {
    this.sources = sources;
  }

  /** Of every source below some folders; those that do not exist have none. */
  public static SourceSize below(List<Path> folders) throws IOException {
    List<Path> sources = new ArrayList<>();
    for (Path folder : folders.stream().filter(Files::isDirectory).toList()) {
      try (Stream<Path> files = Files.walk(folder)) {
        files
            .filter(Files::isRegularFile)
            .filter(SourceSize::isText)
            .sorted()
            .forEach(sources::add);
      }
    }
    if (sources.stream().noneMatch(SourceSize::isJava)) {
      throw new IllegalArgumentException("No Java below " + folders);
    }
    return new SourceSize(sources);
  }

  /** Each file with too many lines, and how many. */
  public List<String> longFiles() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path file : sources) {
      long lines = Files.readString(file).lines().count();
      if (lines > LINES_OF_A_FILE) {
        tooLong.add(file + ": " + lines + " lines");
      }
    }
    return tooLong;
  }

  /** Each method of Java with too many lines, and how many. */
  public List<String> longMethods() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> tooLong = new ArrayList<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<Path> java = sources.stream().filter(SourceSize::isJava).toList();
      List<String> options = List.of("-proc:none");
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, options, null, files.getJavaFileObjectsFromPaths(java));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        unit.accept(new LongMethods(unit, positions), tooLong);
      }
    }
    return tooLong;
  }

  private static boolean isText(Path file) {
    return file.toString().matches(".*\\.(java|js|css|vm|xml|properties|html|sh|cmd)")
        || file.getParent().endsWith("scripts");
  }

  private static boolean isJava(Path file) {
    return file.toString().endsWith(".java");
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
}
