package org.riceforjira.host.jira10;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.FieldAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.riceforjira.host.it.Packaged;

/**
 * Every member of Servlet, JAX-RS, inject, Spring and SLF4J that the jar for Jira 10.3 names is in
 * those of their versions that Jira 10.3 has, whether or not a test gets there.
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
  void everyTypeAndMemberOfTheFormerApisIsThere() throws IOException {
    Set<String> checked = new TreeSet<>();
    Set<String> missing = new TreeSet<>();
    try (JarFile jar = new JarFile(Packaged.app().toFile())) {
      for (JavaClass type : new ClassFileImporter().importJar(jar)) {
        type.getDirectDependenciesFromSelf().stream()
            .map(dependency -> dependency.getTargetClass().getBaseComponentType().getName())
            .filter(LinkageIT::isOfAnApi)
            .filter(name -> checked.add(name) && !exists(name))
            .forEach(missing::add);
        type.getAccessesFromSelf().stream()
            .filter(access -> isOfAnApi(access.getTargetOwner().getName()))
            .filter(access -> checked.add(text(access)) && !exists(access))
            .forEach(access -> missing.add(text(access) + " by " + type.getName()));
      }
    }
    assertEquals(Set.of(), missing);
    assertTrue(checked.size() > 50, "Only " + checked);
  }

  private static boolean isOfAnApi(String name) {
    return APIS.stream().anyMatch(name::startsWith);
  }

  private static String text(JavaAccess<?> access) {
    return access.getTarget().getFullName();
  }

  private boolean exists(String name) {
    try {
      Class.forName(name, false, libraries);
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private boolean exists(JavaAccess<?> access) {
    AccessTarget target = access.getTarget();
    try {
      Class<?> owner = Class.forName(access.getTargetOwner().getName(), false, libraries);
      if (target instanceof FieldAccessTarget) {
        return Stream.of(owner.getFields()).anyMatch(f -> f.getName().equals(target.getName()));
      }
      List<String> wanted =
          ((CodeUnitAccessTarget) target)
              .getRawParameterTypes().stream().map(JavaClass::getName).toList();
      return members(owner, target.getName()).anyMatch(wanted::equals);
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /** The types of the parameters of each method, or constructor, of this name. */
  private static Stream<List<String>> members(Class<?> owner, String name) {
    if (name.equals("<init>")) {
      return Arrays.stream(owner.getDeclaredConstructors())
          .map(constructor -> names(constructor.getParameterTypes()));
    }
    List<Method> all = new ArrayList<>(List.of(owner.getMethods()));
    for (Class<?> type = owner; type != null; type = type.getSuperclass()) {
      all.addAll(List.of(type.getDeclaredMethods()));
    }
    return all.stream()
        .filter(method -> method.getName().equals(name))
        .map(method -> names(method.getParameterTypes()));
  }

  private static List<String> names(Class<?>[] types) {
    return Arrays.stream(types).map(Class::getName).toList();
  }

  private static URL url(File jar) {
    try {
      return jar.toURI().toURL();
    } catch (MalformedURLException e) {
      throw new AssertionError(jar + " has no address.", e);
    }
  }
}
