package org.riceforjira.host.plugins.spring;

import java.beans.Introspector;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.riceforjira.host.plugins.descriptor.AppRefused;
import org.riceforjira.host.plugins.osgi.AppBundle;
import org.springframework.util.ClassUtils;

/**
 * What META-INF/plugin-components names: the app's own components, the services it takes and those
 * it offers. The files {@code *-jira} add to those without a suffix; one that is missing is empty.
 *
 * @param components class by bean name
 * @param imports service interface by bean name
 * @param exports service interfaces by class of the component
 */
record ComponentIndex(
    Map<String, String> components,
    Map<String, String> imports,
    Map<String, List<String>> exports) {
  private static final String FOLDER = "META-INF/plugin-components/";

  static ComponentIndex empty() {
    return new ComponentIndex(Map.of(), Map.of(), Map.of());
  }

  static ComponentIndex read(AppBundle bundle) throws AppRefused {
    Map<String, List<String>> exports = new LinkedHashMap<>();
    for (String line : lines(bundle, "exports")) {
      String[] parts = line.split("#", 2);
      if (parts.length < 2) {
        throw new AppRefused(
            FOLDER + "exports: the line \"" + line + "\" is not CLASS#INTERFACE[,INTERFACE].");
      }
      exports
          .computeIfAbsent(parts[0], name -> new ArrayList<>())
          .addAll(List.of(parts[1].split("\\s*,\\s*")));
    }
    ComponentIndex index =
        new ComponentIndex(named(bundle, "component"), named(bundle, "imports"), exports);
    index.checkNothingGoesBothWays();
    return index;
  }

  private void checkNothingGoesBothWays() throws AppRefused {
    for (List<String> interfaces : exports.values()) {
      for (String name : interfaces) {
        if (imports.containsValue(name)) {
          throw new AppRefused("The app imports and exports the same service " + name + ".");
        }
      }
    }
  }

  private static Map<String, String> named(AppBundle bundle, String file) throws AppRefused {
    Map<String, String> classes = new LinkedHashMap<>();
    for (String line : lines(bundle, file)) {
      String[] parts = line.split("#", 2);
      String bean =
          parts.length > 1
              ? parts[1]
              : Introspector.decapitalize(ClassUtils.getShortName(parts[0]));
      String other = classes.putIfAbsent(bean, parts[0]);
      if (other != null && !other.equals(parts[0])) {
        throw new AppRefused(
            FOLDER
                + file
                + ": "
                + other
                + " and "
                + parts[0]
                + " have the same bean name \""
                + bean
                + "\"; give one a name of its own with CLASS#NAME.");
      }
    }
    return classes;
  }

  private static List<String> lines(AppBundle bundle, String file) {
    List<String> lines = new ArrayList<>();
    for (String name : List.of(file, file + "-jira")) {
      bundle
          .text(FOLDER + name)
          .ifPresent(
              text ->
                  text.lines().map(String::strip).filter(l -> !l.isEmpty()).forEach(lines::add));
    }
    return lines;
  }
}
