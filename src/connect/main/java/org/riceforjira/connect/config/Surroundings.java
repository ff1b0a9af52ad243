package org.riceforjira.connect.config;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The computer that a command runs on.
 *
 * @param variables of the environment, among them secrets
 * @param home the folder of whoever runs it
 * @param folder from which relative paths start
 * @param windows whether configuration is where Windows has it
 */
public record Surroundings(Map<String, String> variables, Path home, Path folder, boolean windows) {
  public Surroundings {
    variables = Map.copyOf(variables);
    Objects.requireNonNull(home, "home");
    Objects.requireNonNull(folder, "folder");
  }

  /** A variable; one that is empty counts as none. */
  public Optional<String> variable(String name) {
    return Optional.ofNullable(variables.get(name)).filter(text -> !text.isBlank());
  }

  /** The usual place of the configuration, whether there is a file or not. */
  Path usualFile() {
    return folderOfConfigurations().resolve("rice").resolve("config.json");
  }

  /** The usual folder of what a run leaves for the next one. */
  Path stateFolder() {
    Optional<Path> told =
        variable(windows ? "LOCALAPPDATA" : "XDG_STATE_HOME")
            .map(home.getFileSystem()::getPath)
            .filter(Path::isAbsolute);
    return told.orElseGet(() -> home.resolve(windows ? "AppData/Local" : ".local/state"))
        .resolve("rice");
  }

  private Path folderOfConfigurations() {
    Optional<Path> told =
        variable(windows ? "APPDATA" : "XDG_CONFIG_HOME")
            .map(home.getFileSystem()::getPath)
            .filter(Path::isAbsolute);
    return told.orElseGet(() -> home.resolve(windows ? "AppData/Roaming" : ".config"));
  }

  /** Without the variables: there are secrets among them. */
  @Override
  public String toString() {
    return "Surroundings[home=" + home + ", folder=" + folder + ", windows=" + windows + "]";
  }
}
