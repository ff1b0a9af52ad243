package org.riceforjira.connect.jira;

import java.util.Set;

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

  public boolean includes(String permission) {
    return held.contains(permission);
  }

  /** True when Jira lets it write without mail to watchers. */
  public boolean mayWriteQuietly() {
    return held.contains(ADMINISTER_PROJECT) || held.contains(ADMINISTER);
  }
}
