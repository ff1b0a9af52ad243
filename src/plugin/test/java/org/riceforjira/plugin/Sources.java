package org.riceforjira.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sources of this repository; tests run in the folder of their module. */
public final class Sources {
  public static final Path PLUGIN = Path.of("main");
  static final Path MODULES = Path.of("..");
  static final Path CORE = MODULES.resolve("core/main");
  static final Path DESCRIPTOR = Path.of("../../atlassian-plugin.xml");

  private Sources() {}

  /** Every file below a folder, none if there is no such folder. */
  public static List<Path> below(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files with texts, of the app and of the rules in it. */
  static List<Path> i18n() {
    return Stream.of(PLUGIN, CORE)
        .flatMap(module -> below(module.resolve("resources/i18n")).stream())
        .toList();
  }

  /** One of them, by its path in the app, such as "/i18n/rice.properties". */
  static String i18n(String file) {
    return text(
        i18n().stream().filter(path -> path.endsWith(file.substring(1))).findAny().orElseThrow());
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first group of every match in a file. */
  public static Set<String> matches(Pattern pattern, Path file) {
    return pattern.matcher(text(file)).results().map(m -> m.group(1)).collect(Collectors.toSet());
  }
}
