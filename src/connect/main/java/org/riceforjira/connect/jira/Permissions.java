package org.riceforjira.connect.jira;

import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the login may do.
 *
 * @param held keys of permissions, such as "EDIT_ISSUES"
 */
public record Permissions(Set<String> held) {
  public static final String BROWSE = "BROWSE_PROJECTS";
  public static final String EDIT = "EDIT_ISSUES";
  public static final String ADMINISTER_PROJECT = "ADMINISTER_PROJECTS";
  public static final String ADMINISTER = "ADMINISTER";
  public static final String BULK_CHANGE = "BULK_CHANGE";

  public Permissions {
    held = Set.copyOf(held);
  }

  static Permissions of(JsonObject byKey) {
    return new Permissions(
        byKey.entrySet().stream()
            .filter(each -> each.getValue().getAsJsonObject().get("havePermission").getAsBoolean())
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet()));
  }

  public boolean includes(String permission) {
    return held.contains(permission);
  }

  /** The same for any project: what is held in one of them counts where none is named. */
  public boolean mayWriteQuietlyEverywhere() {
    return held.contains(ADMINISTER);
  }

  /** True when Jira lets it write without mail to watchers, in the project that was named. */
  public boolean mayWriteQuietly() {
    return held.contains(ADMINISTER_PROJECT) || held.contains(ADMINISTER);
  }
}
