package org.riceforjira.connect.host;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.riceforjira.connect.Started;

/** The packaged program, as somebody runs it in a folder that is their home, too. */
final class RiceJar {
  private static final Path JAR = Path.of(System.getProperty("rice.built"), "rice.jar");
  private static final List<String> JAVA =
      List.of(Started.java(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  private final Path home;
  private final Map<String, String> variables = new HashMap<>();

  RiceJar(Path home, URI jira) {
    this.home = home;
    variables.put("RICE_URL", jira.toString());
    variables.put("HOME", home.toString());
    variables.put("XDG_CONFIG_HOME", home.resolve("config").toString());
    variables.put("XDG_STATE_HOME", home.resolve("state").toString());
  }

  /** The same with one more variable of the environment. */
  RiceJar with(String variable, String value) {
    variables.put(variable, value);
    return this;
  }

  /** With the personal access token that the host gives each person. */
  RiceJar as(String person) {
    return with("RICE_TOKEN", person + "-token");
  }

  Started run(String... words) throws Exception {
    List<String> command = new ArrayList<>(JAVA);
    command.addAll(List.of("-jar", JAR.toString()));
    command.addAll(List.of(words));
    return Started.run(home, variables, command);
  }
}
