package org.riceforjira.host.jira10;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.riceforjira.host.it.Packaged;

/**
 * Every member of Servlet, JAX-RS, inject, Spring and SLF4J that the jar for Jira 10.3 names is in
 * those of their versions that Jira 10.3 has, with the same types, whether or not a test gets
 * there.
 */
@EnabledIfSystemProperty(
    named = "rice.jira10.lib",
    matches = ".+",
    disabledReason = "This run is on the jar for Jira 11.")
class LinkageIT {
  private static final List<String> APIS =
      List.of(
          "javax.annotation.",
          "javax.inject.",
          "javax.servlet.",
          "javax.ws.rs.",
          "org.slf4j.",
          "org.springframework.");

  private URLClassLoader libraries;

  @BeforeEach
  void open() {
    File[] jars = new File(System.getProperty("rice.jira10.lib")).listFiles();
    libraries =
        new URLClassLoader(
            Arrays.stream(jars).map(LinkageIT::url).toArray(URL[]::new),
            ClassLoader.getPlatformClassLoader());
  }

  @AfterEach
  void close() throws IOException {
    libraries.close();
  }

  @Test
  void everyTypeOfTheFormerApisIsThere() throws IOException {
    Set<String> used = new TreeSet<>();
    try (JarFile jar = new JarFile(Packaged.app().toFile())) {
      for (JavaClass type : new ClassFileImporter().importJar(jar)) {
        type.getDirectDependenciesFromSelf().stream()
            .map(dependency -> dependency.getTargetClass().getBaseComponentType().getName())
            .filter(LinkageIT::isOfAnApi)
            .forEach(used::add);
      }
    }
    Linking linking = new Linking(libraries);
    assertEquals(List.of(), used.stream().filter(type -> !linking.finds(type)).toList());
    assertTrue(used.size() > 20, "Only " + used);
  }

  @Test
  void everyMemberOfTheFormerApisIsThereAsItIsUsed() throws IOException {
    Set<UsedMember> used = new HashSet<>();
    try (JarFile jar = new JarFile(Packaged.app().toFile())) {
      for (JarEntry entry : Collections.list(jar.entries())) {
        if (entry.getName().endsWith(".class")) {
          try (InputStream in = jar.getInputStream(entry)) {
            UsedMember.collect(in.readAllBytes(), used);
          }
        }
      }
    }
    used.removeIf(member -> !isOfAnApi(member.owner()));
    Linking linking = new Linking(libraries);
    assertEquals(List.of(), used.stream().filter(member -> !linking.finds(member)).toList());
    assertTrue(used.size() > 30, "Only " + used);
  }

  private static boolean isOfAnApi(String name) {
    return APIS.stream().anyMatch(name::startsWith);
  }

  private static URL url(File jar) {
    try {
      return jar.toURI().toURL();
    } catch (MalformedURLException e) {
      throw new AssertionError(jar + " has no address.", e);
    }
  }
}
