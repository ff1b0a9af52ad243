package org.riceforjira.host;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.riceforjira.host.pages.Aui;

/**
 * What the host is told at its start, as {@code --name=value} or, where that is missing, as a
 * system property of the same name.
 *
 * @param port 0 for any free one
 * @param data the folder that keeps everything between runs
 * @param importFile Jira's REST search answer or CSV export, to be imported at the first run
 * @param app the packaged app; empty for a Jira without it
 * @param software whether the Jira has Jira Software
 * @param websudo whether administrators have to confirm their password
 * @param without packages of Jira's API that this Jira does not have
 */
record Arguments(
    int port,
    Path data,
    Optional<Path> importFile,
    Optional<Path> app,
    Aui aui,
    boolean software,
    boolean websudo,
    Set<String> without) {
  private static final String NO_APP = "none";

  private static final Set<String> NAMES =
      Set.of(
          "port",
          "data",
          "import",
          "aui",
          "app",
          "aui-folder",
          "default-data",
          "software",
          "websudo",
          "without");

  static Arguments of(String[] args, Properties properties) throws StartProblem {
    Map<String, String> given = new HashMap<>();
    for (String name : NAMES) {
      Optional.ofNullable(properties.getProperty(name))
          .filter(value -> !value.isBlank())
          .ifPresent(value -> given.put(name, value));
    }
    for (String argument : args) {
      addTo(given, argument);
    }
    String data =
        given.getOrDefault("data", given.getOrDefault("default-data", "target/jira-home"));
    return new Arguments(
        port(given.getOrDefault("port", "2990")),
        path("data", data),
        importFile(given),
        app(given),
        aui(given),
        software(given),
        websudo(given),
        without(given));
  }

  private static void addTo(Map<String, String> given, String argument) throws StartProblem {
    int equals = argument.indexOf('=');
    String name = equals < 2 ? argument : argument.substring(2, equals);
    if (!argument.startsWith("--") || equals < 0 || !NAMES.contains(name)) {
      throw new StartProblem(
          "%s is no argument of the host: they are --%s=VALUE."
              .formatted(argument, String.join("=VALUE, --", NAMES.stream().sorted().toList())));
    }
    given.put(name, argument.substring(equals + 1));
  }

  private static int port(String text) throws StartProblem {
    if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > 65535) {
      throw new StartProblem(
          "The port is a number from 0 to 65535, not %s: choose one with -Dport=N."
              .formatted(text));
    }
    return Integer.parseInt(text);
  }

  private static Optional<Path> importFile(Map<String, String> given) throws StartProblem {
    if (!given.containsKey("import")) {
      return Optional.empty();
    }
    Path file = path("import", given.get("import"));
    if (!Files.isRegularFile(file)) {
      throw new StartProblem(
          "There is no file %s to import: name an existing one with -Dimport=FILE."
              .formatted(file));
    }
    return Optional.of(file);
  }

  private static Optional<Path> app(Map<String, String> given) throws StartProblem {
    if (!given.containsKey("app")) {
      throw new StartProblem("The host needs an app to run: name its jar with --app=FILE.");
    }
    if (given.get("app").equals(NO_APP)) {
      if (given.containsKey("import")) {
        throw new StartProblem(
            "Only with the app is there something to import for: leave out -Dimport or --app=none.");
      }
      return Optional.empty();
    }
    Path app = path("app", given.get("app"));
    if (!Files.isRegularFile(app)) {
      throw new StartProblem(
          "There is no app at %s: build it with mvn package, or name another jar with --app=FILE."
              .formatted(app));
    }
    return Optional.of(app);
  }

  private static Aui aui(Map<String, String> given) throws StartProblem {
    String version = given.getOrDefault("aui", "10");
    if (!version.equals("9") && !version.equals("10")) {
      throw new StartProblem(
          "AUI comes in the versions 9 and 10, not %s: choose one with -Daui=9 or -Daui=10."
              .formatted(version));
    }
    String folder = given.getOrDefault("aui-folder", "src/host/target/aui/node_modules");
    return new Aui(path("aui-folder", folder), Integer.parseInt(version));
  }

  private static boolean software(Map<String, String> given) throws StartProblem {
    String word = given.getOrDefault("software", "true");
    if (!word.equals("true") && !word.equals("false")) {
      throw new StartProblem(
          "Jira Software is there or not, so %s cannot be: choose -Dsoftware=true or -Dsoftware=false."
              .formatted(word));
    }
    return word.equals("true");
  }

  private static boolean websudo(Map<String, String> given) throws StartProblem {
    String word = given.getOrDefault("websudo", "false");
    if (!word.equals("true") && !word.equals("false")) {
      throw new StartProblem(
          "Passwords are confirmed or not, so %s cannot be: choose -Dwebsudo=true or -Dwebsudo=false."
              .formatted(word));
    }
    return word.equals("true");
  }

  private static Set<String> without(Map<String, String> given) {
    return Arrays.stream(given.getOrDefault("without", "").split(","))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Path path(String name, String text) throws StartProblem {
    try {
      return Path.of(text).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw new StartProblem(
          "%s is no path that this machine knows: mend -D%s.".formatted(text, name), e);
    }
  }
}
