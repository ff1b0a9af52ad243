package org.riceforjira.plugin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The lines of Jira that the app is built for, each with a jar of its own. */
enum JiraLine {
  JIRA_11("rice.jar", "jira/exports-11.3.txt", "jakarta", ""),
  JIRA_10("rice.jar.jira10", "jira/exports-10.3.txt", "javax", "jira10");

  /**
   * The Servlet, JAX-RS, inject and annotation APIs: javax.* on the one, jakarta.* on the other.
   */
  static final List<String> RENAMED = List.of("annotation", "inject", "servlet", "ws.rs");

  /** The packages of Jira and of its libraries that both lines are shown to export. */
  static final String OF_BOTH = "jira/exports.txt";

  private final String jar;
  private final String exports;
  private final String root;
  private final String qualifier;

  JiraLine(String jar, String exports, String root, String qualifier) {
    this.jar = jar;
    this.exports = exports;
    this.root = root;
    this.qualifier = qualifier;
  }

  Path path() {
    return Path.of(System.getProperty(jar));
  }

  PluginJar open() throws IOException {
    return new PluginJar(path().toString());
  }

  /** The packages that this line is shown to export to apps. */
  Exports exports() {
    return Exports.read(OF_BOTH).and(own());
  }

  /** Those that the other line has in other versions, or under other names. */
  Exports own() {
    return Exports.read(exports);
  }

  /** The four APIs as this line names them. */
  List<String> ownPackages() {
    return RENAMED.stream().map(name -> root + "." + name).toList();
  }

  /** The four APIs as the other line names them. */
  List<String> foreignPackages() {
    return this == JIRA_11 ? JIRA_10.ownPackages() : JIRA_11.ownPackages();
  }

  /** The app's version in the descriptor: one jar more than one version would confuse updates. */
  String version() {
    return version("-");
  }

  /** The same as OSGi writes it. */
  String bundleVersion() {
    return version(".");
  }

  private String version(String separator) {
    String version = System.getProperty("rice.version");
    return qualifier.isEmpty() ? version : version + separator + qualifier;
  }
}
