package org.riceforjira.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.riceforjira.host.it.Answer;
import org.riceforjira.host.it.Hosts;
import org.riceforjira.host.it.Person;
import org.riceforjira.host.it.RunningHost;

/** The packaged app in Jiras that lack what it can do without. */
@DisabledIfSystemProperty(
    named = "rice.jira10.lib",
    matches = ".+",
    disabledReason = "The app runs in the process of the tests, which has the APIs of Jira 11.")
@ExtendWith(RunningHost.class)
@TestInstance(Lifecycle.PER_CLASS)
class OptionalPackagesIT {
  private static final String KEY = "SHOP-6";
  private static final String SEARCHING = "com.atlassian.jira.web.bean";
  private static final Set<String> WRITING =
      Set.of("com.atlassian.jira.issue.util", "com.atlassian.jira.event.type");
  private static final Pattern OFF = Pattern.compile(".*ApiCheck - (.*) is off: .*");

  private final OptionalImports imports = new OptionalImports();
  private final Hosts hosts;

  OptionalPackagesIT(Hosts hosts) {
    this.hosts = hosts;
  }

  static Stream<String> optional() throws Exception {
    return OptionalImports.inJar().stream();
  }

  @Test
  void whatIsOffWithoutEachPackageIsKnown() throws Exception {
    assertEquals(imports.all(), OptionalImports.inJar());
  }

  @ParameterizedTest
  @MethodSource("optional")
  void theAppStartsWithoutOnePackageAndItsPartIsOff(String missing) throws Exception {
    assertStarts(true, Set.of(missing));
  }

  @Test
  void theAppStartsWithoutAllOfThem() throws Exception {
    assertStarts(true, OptionalImports.inJar());
  }

  @Test
  void theAppStartsWithoutJiraSoftware() throws Exception {
    assertStarts(false, Set.of());
  }

  @Test
  void theAppStartsWithoutAllOfThemAndWithoutJiraSoftware() throws Exception {
    assertStarts(false, OptionalImports.inJar());
  }

  @Test
  void aPackageThatTheAppNeedsIsNamedWhereItIsMissing() throws Exception {
    Path data = hosts.scoredShop();

    StartProblem refused =
        assertThrows(
            StartProblem.class,
            () -> PackagedHost.start(data, true, Set.of("com.atlassian.jira.issue")));

    assertEquals(
        "The app could not be started: it imports the package com.atlassian.jira.issue, which Jira"
            + " does not offer.",
        refused.getMessage());
  }

  private void assertStarts(boolean software, Set<String> missing) throws Exception {
    try (CapturedLog log = new CapturedLog()) {
      try (PackagedHost host = PackagedHost.start(hosts.scoredShop(), software, missing)) {
        Person alice = host.person("alice");
        assertShown(alice, "/browse/" + KEY, "class=\"rice-panel\" data-issue-key=\"" + KEY);
        assertShown(alice, "/plugins/servlet/rice/backlog?project=SHOP", "rice-backlog");
        assertShown(
            alice, "/projects/SHOP?selectedItem=org.riceforjira:rice-backlog-item", "rice-backlog");
        assertShown(alice, "/rest/rice/1.0/issues/" + KEY, "\"value\":26666.67");
        assertBacklog(alice, !missing.contains(SEARCHING));
        assertEdited(alice, !missing.containsAll(WRITING));
      }
      assertEquals(imports.partsOf(missing), off(log));
      assertEquals("", log.errors());
    }
  }

  private static void assertShown(Person person, String path, String part) throws Exception {
    Answer answer = person.get(path);
    assertEquals(200, answer.status(), answer.toString());
    assertTrue(answer.response().body().contains(part), answer.toString());
  }

  private static void assertBacklog(Person person, boolean searching) throws Exception {
    Answer backlog = person.get("/rest/rice/1.0/projects/SHOP/backlog");
    if (searching) {
      assertEquals(200, backlog.status(), backlog.toString());
    } else {
      assertEquals(409, backlog.status(), backlog.toString());
      assertTrue(backlog.toString().contains("Searching issues is not possible"));
    }
  }

  /**
   * What a person types in the app is kept with its score; what they type in Jira gets one, unless
   * no way to write scores is left: then the app says that the stored one is out of date.
   */
  private static void assertEdited(Person person, boolean writing) throws Exception {
    assertEquals(200, person.factors(KEY, "{\"reach\": 6250}").status());
    assertShown(person, "/rest/api/2/issue/" + KEY, "13333.33");
    assertEquals(204, person.setField(KEY, person.fieldId("Reach"), "3000").status());
    assertShown(person, "/rest/api/2/issue/" + KEY, writing ? ":6400.0" : ":13333.33");
    assertShown(person, "/rest/rice/1.0/issues/" + KEY, "\"stale\":" + !writing);
  }

  private static Set<String> off(CapturedLog log) {
    return log.lines().stream()
        .map(OFF::matcher)
        .filter(Matcher::matches)
        .map(line -> line.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
