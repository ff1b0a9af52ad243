package org.riceforjira.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.riceforjira.host.it.Hosts;
import org.riceforjira.host.it.Packaged;
import org.riceforjira.host.it.RunningHost;

/**
 * The index in the packaged jar, read by a reader of the test's own, is what runs in the host: all
 * of it, and nothing else.
 */
@DisabledIfSystemProperty(
    named = "rice.jira10.lib",
    matches = ".+",
    disabledReason = "The app runs in the process of the tests, which has the APIs of Jira 11.")
@ExtendWith(RunningHost.class)
@TestInstance(Lifecycle.PER_CLASS)
class ComponentIndexIT {
  private static final String INDEX = "META-INF/plugin-components/";

  private PackagedHost host;
  private Map<String, Object> beans;
  private Bundle bundle;

  @BeforeAll
  void start(Hosts hosts) throws Exception {
    host = PackagedHost.start(hosts.scoredShop(), true, Set.of());
    beans = host.components();
    bundle = FrameworkUtil.getBundle(beans.values().iterator().next().getClass());
  }

  @AfterAll
  void stop() {
    host.close();
  }

  private static List<String> lines(String file) throws IOException {
    try (JarFile jar = new JarFile(Packaged.app().toFile())) {
      byte[] bytes = jar.getInputStream(jar.getEntry(INDEX + file)).readAllBytes();
      return Arrays.stream(new String(bytes, StandardCharsets.UTF_8).split("\n"))
          .filter(line -> !line.isBlank())
          .toList();
    }
  }

  /** What follows the sign is the name of the bean, or the interfaces of an export. */
  private static String className(String line) {
    int sign = line.indexOf('#');
    return sign < 0 ? line : line.substring(0, sign);
  }

  private Class<?> load(String name) throws ClassNotFoundException {
    return bundle.loadClass(name);
  }

  /** The one constructor, or the one that asks for its arguments. */
  private static Constructor<?> constructor(Class<?> component) {
    List<Constructor<?>> all = List.of(component.getDeclaredConstructors());
    List<Constructor<?>> chosen =
        all.size() == 1
            ? all
            : all.stream()
                .filter(
                    one ->
                        one.getParameterCount() == 0
                            || Arrays.stream(one.getAnnotations())
                                .anyMatch(note -> isInject(note.annotationType())))
                .collect(Collectors.toList());
    assertEquals(1, chosen.size(), component + " has no single way to be made: " + all);
    return chosen.get(0);
  }

  private static boolean isInject(Class<?> annotation) {
    return Set.of("Inject", "Autowired").contains(annotation.getSimpleName());
  }

  @Test
  void theIndexNamesEveryComponentThatLivesAndNoOther() throws Exception {
    Map<String, String> classes = new TreeMap<>();
    for (String line : lines("component")) {
      String name = className(line);
      String last = name.substring(name.lastIndexOf('.') + 1);
      classes.put(
          line.contains("#")
              ? line.substring(line.indexOf('#') + 1)
              : Character.toLowerCase(last.charAt(0)) + last.substring(1),
          name);
    }

    assertEquals(lines("component").size(), classes.size(), "Two beans have one name.");
    Map<String, String> alive = new TreeMap<>();
    beans.forEach((name, bean) -> alive.put(name, bean.getClass().getName()));
    assertEquals(classes, alive);
  }

  @Test
  void everyComponentIsMadeOfComponentsAndOfDeclaredServices() throws Exception {
    List<Class<?>> services = new ArrayList<>();
    for (String line : lines("imports")) {
      services.add(load(className(line)));
    }
    for (Object bean : beans.values()) {
      for (Class<?> needed : constructor(bean.getClass()).getParameterTypes()) {
        long components = beans.values().stream().filter(needed::isInstance).count();
        long imports = services.stream().filter(needed::isAssignableFrom).count();
        assertTrue(
            components + imports > 0 || Collection.class.isAssignableFrom(needed),
            bean.getClass() + " needs " + needed + ", which nobody declares.");
        assertTrue(
            components + imports < 2 || !needed.getName().startsWith("com.atlassian"),
            bean.getClass() + " could be given several of " + needed);
      }
    }
  }

  @Test
  void everyImportIsAServiceOfJiraThatAComponentIsGiven() throws Exception {
    Set<String> given = new TreeSet<>();
    for (Object bean : beans.values()) {
      for (Class<?> needed : constructor(bean.getClass()).getParameterTypes()) {
        given.add(needed.getName());
      }
    }
    for (String line : lines("imports")) {
      String service = className(line);
      ServiceReference<?> reference = bundle.getBundleContext().getServiceReference(service);
      assertNotNull(reference, service);
      assertEquals(0, reference.getBundle().getBundleId(), service + " is Jira's own.");
      assertTrue(load(service).isInstance(bundle.getBundleContext().getService(reference)));
      assertTrue(given.contains(service), "Nobody needs " + service);
    }
  }

  @Test
  void everyExportIsAServiceThatTheAppRegistered() throws Exception {
    Map<String, Object> registered = new TreeMap<>();
    for (ServiceReference<?> reference : bundle.getRegisteredServices()) {
      Object service = bundle.getBundleContext().getService(reference);
      for (String type : (String[]) reference.getProperty("objectClass")) {
        registered.put(service.getClass().getName() + "#" + type, service);
      }
    }

    assertFalse(lines("exports").isEmpty());
    assertEquals(new TreeSet<>(lines("exports")), registered.keySet());
    for (String line : lines("exports")) {
      Object component =
          beans.values().stream()
              .filter(bean -> bean.getClass().getName().equals(className(line)))
              .findFirst()
              .orElseThrow();
      assertSame(component, registered.get(line));
    }
  }
}
