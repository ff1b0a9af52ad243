package org.riceforjira.connect.settings;

import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.riceforjira.connect.http.JiraProblem;
import org.riceforjira.connect.jira.Site;

/** The names that a Jira has for what settings can name; asked only where settings do. */
public record Terms(Supplier<Set<String>> linkTypes, Supplier<Set<String>> priorities) {
  public Terms {
    Objects.requireNonNull(linkTypes, "linkTypes");
    Objects.requireNonNull(priorities, "priorities");
  }

  public static Terms of(Site site) {
    return new Terms(() -> linkTypes(site), site::priorities);
  }

  /** None where links are switched off, which Jira tells as something that is not there. */
  private static Set<String> linkTypes(Site site) {
    try {
      return site.linkTypes();
    } catch (JiraProblem e) {
      if (e.kind() != JiraProblem.Kind.MISSING) {
        throw e;
      }
      return Set.of();
    }
  }
}
