package org.riceforjira.plugin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The jar for Jira 10.3 is the one for Jira 11 with four APIs under their former names. */
class TwoJarsIT {
  private static final String DESCRIPTOR = "atlassian-plugin.xml";
  private static final Set<String> DIFFERENT = Set.of(DESCRIPTOR, "META-INF/MANIFEST.MF");
  private static final Predicate<String> IS_CLASS = name -> name.endsWith(".class");

  private PluginJar eleven;
  private PluginJar ten;

  @BeforeEach
  void open() throws IOException {
    eleven = JiraLine.JIRA_11.open();
    ten = JiraLine.JIRA_10.open();
  }

  @AfterEach
  void close() throws IOException {
    eleven.close();
    ten.close();
  }

  @Test
  void theConstantPoolsOfJira11NameNoJavaxOfTheFourApis() {
    assertEquals(Set.of(), naming(eleven, JiraLine.JIRA_11.foreignPackages()));
  }

  @Test
  void theConstantPoolsOfJira10NameNoJakartaAtAll() {
    assertEquals(Set.of(), naming(ten, JiraLine.JIRA_10.foreignPackages()));
    assertEquals(Set.of(), naming(ten, List.of("jakarta")));
  }

  @Test
  void theSameClassesUseTheFourApisInBothJars() {
    Set<String> users = users(eleven, JiraLine.JIRA_11);
    assertTrue(users.size() > 40, "Only " + users.size() + " classes use them.");
    assertEquals(users, users(ten, JiraLine.JIRA_10));
  }

  @Test
  void bothHoldTheSameFiles() {
    assertEquals(new TreeSet<>(eleven.files()), new TreeSet<>(ten.files()));
  }

  @Test
  void everyClassIsTheSameButForTheNamesOfTheFourApis() {
    List<String> classes = eleven.files().stream().filter(IS_CLASS).toList();
    assertTrue(classes.size() > 1000, "There are only " + classes.size());
    for (String name : classes) {
      assertEquals(ClassText.withJavax(eleven.bytes(name)), ClassText.of(ten.bytes(name)), name);
    }
  }

  @Test
  void everyOtherFileIsTheSameByteForByte() {
    eleven.files().stream()
        .filter(IS_CLASS.negate())
        .filter(name -> !DIFFERENT.contains(name))
        .forEach(name -> assertArrayEquals(eleven.bytes(name), ten.bytes(name), name));
  }

  @Test
  void theDescriptorsDifferInTheVersionAlone() {
    assertEquals(
        text(eleven)
            .replace(
                "<version>" + JiraLine.JIRA_11.version() + "<",
                "<version>" + JiraLine.JIRA_10.version() + "<"),
        text(ten));
  }

  private static String text(PluginJar jar) {
    return new String(jar.bytes(DESCRIPTOR), StandardCharsets.UTF_8);
  }

  private static Set<String> users(PluginJar jar, JiraLine line) {
    Set<String> classes = new HashSet<>();
    naming(jar, line.ownPackages()).forEach(found -> classes.add(found.split(" ")[0]));
    return classes;
  }

  /** The classes whose constant pools name one of the packages, each with what it says. */
  private static Set<String> naming(PluginJar jar, List<String> packages) {
    Set<String> found = new TreeSet<>();
    for (String name : jar.files()) {
      if (IS_CLASS.test(name)) {
        for (String constant : ClassText.constants(jar.bytes(name))) {
          String dotted = constant.replace('/', '.');
          if (packages.stream().anyMatch(named -> dotted.contains(named + "."))) {
            found.add(name + " names " + constant);
          }
        }
      }
    }
    return found;
  }
}
