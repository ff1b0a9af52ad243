package org.riceforjira.host;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.riceforjira.host.it.Packaged;

/** The packages that the app imports where they are, and what of it is off without each. */
final class OptionalImports {
  private static final String QUIET = "Writing scores without history and events";
  private static final String LINKS = "Reading issue links";
  private static final String SCREENS = "Adding fields to screens";
  private static final String OPTIONS = "Listing the options of select fields";
  private static final String NIGHTLY = "Scheduling the nightly repair";
  private static final String THREADS = "Cleaning up after work in threads of the app's own";
  private static final String SCANNER = "com.atlassian.plugin.spring.scanner.annotation.";

  private final Map<String, Set<String>> off = new TreeMap<>();

  OptionalImports() {
    // Annotations that nobody reads at run time, and a last resort of Gson.
    off("com.atlassian.annotations.security");
    off(SCANNER + "export");
    off(SCANNER + "imports");
    off("sun.misc");
    off("com.atlassian.jira.bc.project.component", "Telling issues apart by their components");
    off("com.atlassian.jira.event", "Forgetting what is stored of deleted projects");
    off("com.atlassian.jira.event.issue.link", "Noticing new and deleted links");
    off(
        "com.atlassian.jira.event.type",
        "Writing scores with history but without events and mail",
        "Noticing moved and deleted issues");
    off("com.atlassian.jira.issue.changehistory", "Telling who changed a factor");
    off("com.atlassian.jira.issue.context", "Creating custom fields", OPTIONS);
    off("com.atlassian.jira.issue.customfields.option", OPTIONS, "Reading select fields");
    off("com.atlassian.jira.issue.fields.layout.field", QUIET);
    off("com.atlassian.jira.issue.fields.screen", SCREENS);
    off("com.atlassian.jira.issue.fields.screen.issuetype", SCREENS);
    off(
        "com.atlassian.jira.issue.link",
        LINKS,
        "Listing the types of links",
        "Noticing new and deleted links");
    off("com.atlassian.jira.issue.status.category", "Telling statuses by their categories");
    off("com.atlassian.jira.issue.util", QUIET);
    off("com.atlassian.jira.plugin.webfragment.model", "Finding the project of a page");
    off(
        "com.atlassian.jira.project.version",
        "Reading the release dates of versions",
        "Finding the version for a planned end");
    off(
        "com.atlassian.jira.security.roles",
        "Letting only a project role edit factors and reviews");
    off("com.atlassian.jira.util.thread", THREADS);
    off("com.atlassian.jira.web.bean", "Searching issues");
    off("com.atlassian.scheduler", NIGHTLY);
    off("com.atlassian.scheduler.config", NIGHTLY);
    off("org.apache.log4j", THREADS);
  }

  private void off(String name, String... parts) {
    off.put(name, Set.of(parts));
  }

  /** The packages of this list. */
  Set<String> all() {
    return off.keySet();
  }

  /** What the log says is off in a Jira without these. */
  Set<String> partsOf(Set<String> packages) {
    return packages.stream()
        .flatMap(name -> off.get(name).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The packages that the manifest of the jar names as optional. */
  static Set<String> inJar() throws IOException {
    try (JarFile jar = new JarFile(Packaged.app().toFile())) {
      String imports = jar.getManifest().getMainAttributes().getValue("Import-Package");
      return Arrays.stream(imports.split(","))
          .filter(one -> one.contains("resolution:=optional"))
          .map(one -> one.substring(0, one.indexOf(';')))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
