package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.riceforjira.plugin.OptionalImports;

/** What is off without an optional package is what the list of reasons says. */
class OptionalImportsTest {
  @Test
  void thePartsThatAreOffWithoutAPackageAreThoseThatTheListNames() {
    Map<String, String> expected = new TreeMap<>();
    Map<String, String> listed = OptionalImports.read().reasons();
    listed.forEach((name, reason) -> expected.put(name, reasonFor(name, reason)));
    assertEquals(expected, listed);
  }

  @Test
  void everyOptionalPackageThatNoPartNeedsSaysWhoDoes() {
    OptionalImports.read()
        .reasons()
        .forEach((name, reason) -> assertEquals(true, reason.endsWith("."), name));
  }

  private static String reasonFor(String name, String reason) {
    ApiCheck api = new ApiCheck(new WithoutPackage(name));
    Set<String> off =
        Arrays.stream(ApiPart.values())
            .filter(part -> !api.has(part))
            .map(ApiPart::code)
            .collect(Collectors.toCollection(TreeSet::new));
    return off.isEmpty() ? reason : "off without it: " + String.join(", ", off) + ".";
  }

  private static final class WithoutPackage extends ClassLoader {
    private final String missing;

    WithoutPackage(String missing) {
      super(OptionalImportsTest.class.getClassLoader());
      this.missing = missing;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith(missing + ".") && name.lastIndexOf('.') == missing.length()) {
        throw new ClassNotFoundException(name);
      }
      return super.loadClass(name, resolve);
    }
  }
}
