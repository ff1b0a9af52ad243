package org.riceforjira.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the check of an installation loads is what the descriptor has. */
class CheckedScriptsTest {
  private static final Pattern RESOURCE =
      Pattern.compile("<web-resource key=\"([^\"]+)\">(.*?)</web-resource>", Pattern.DOTALL);
  private static final Pattern SCRIPT = Pattern.compile("location=\"/js/([^\"]+)\"");
  private static final Pattern CHECKED = Pattern.compile("'(rice-[a-z-]+)': '(rice/[a-z/-]+)'");

  private final Map<String, String> modules = checked();

  @Test
  void everyWebResourceIsChecked() {
    TreeSet<String> all =
        RESOURCE
            .matcher(Sources.text(Sources.DESCRIPTOR))
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(all, modules.keySet());
  }

  @Test
  void eachBringsTheModuleByWhichItIsKnown() {
    for (MatchResult resource :
        RESOURCE.matcher(Sources.text(Sources.DESCRIPTOR)).results().toList()) {
      String module = modules.get(resource.group(1));
      assertTrue(
          SCRIPT
              .matcher(resource.group(2))
              .results()
              .anyMatch(script -> js(script.group(1)).contains("define('" + module + "'")),
          module + " is not in " + resource.group(1));
    }
  }

  private static Map<String, String> checked() {
    Map<String, String> modules = new TreeMap<>();
    CHECKED
        .matcher(js("check/scripts.js"))
        .results()
        .forEach(found -> modules.put(found.group(1), found.group(2)));
    modules.put("rice-roadmap", "rice/roadmap/item");
    return modules;
  }

  private static String js(String script) {
    return Sources.text(Sources.PLUGIN.resolve("resources/js").resolve(script));
  }
}
