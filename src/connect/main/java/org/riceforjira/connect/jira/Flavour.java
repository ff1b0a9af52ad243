package org.riceforjira.connect.jira;

/** The two Jiras that Atlassian makes. */
public enum Flavour {
  CLOUD("Cloud", "/rest/api/3"),
  DATA_CENTER("Data Center", "/rest/api/2");

  private final String label;
  private final String api;

  Flavour(String label, String api) {
    this.label = label;
    this.api = api;
  }

  public String label() {
    return label;
  }

  /** The path that its REST begins with. */
  public String api() {
    return api;
  }
}
