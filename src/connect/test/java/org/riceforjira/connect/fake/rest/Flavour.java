package org.riceforjira.connect.fake.rest;

/** Which of the two Jiras is played. */
public enum Flavour {
  CLOUD("/rest/api/3"),
  DATA_CENTER("/rest/api/2");

  private final String api;

  Flavour(String api) {
    this.api = api;
  }

  /** Where its resources are. */
  public String api() {
    return api;
  }
}
