package org.riceforjira.connect.fake.store;

/** The permissions that the fake asks for, by the keys that Jira knows them by. */
public enum Permission {
  BROWSE_PROJECTS(10, "Browse Projects", false),
  EDIT_ISSUES(12, "Edit Issues", false),
  ADMINISTER_PROJECTS(23, "Administer Projects", false),
  BULK_CHANGE(33, "Make bulk changes", true),
  ADMINISTER(0, "Administer Jira", true);

  private final int id;
  private final String shown;
  private final boolean global;

  Permission(int id, String shown, boolean global) {
    this.id = id;
    this.shown = shown;
    this.global = global;
  }

  public int id() {
    return id;
  }

  public String shown() {
    return shown;
  }

  public boolean global() {
    return global;
  }
}
