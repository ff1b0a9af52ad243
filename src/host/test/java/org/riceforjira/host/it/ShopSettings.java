package org.riceforjira.host.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;

/** The settings of SHOP as they were before a test, to vary them and to put them back. */
final class ShopSettings {
  private final Person person;
  private final Answer before;

  ShopSettings(Person person) throws Exception {
    this.person = person;
    this.before = person.settings("SHOP");
  }

  String json() {
    return before.response().body();
  }

  /** A copy to change. */
  JsonObject copy() {
    return before.object();
  }

  /** With another number. */
  String with(String name, int value) {
    JsonObject settings = copy();
    settings.addProperty(name, value);
    return settings.toString();
  }

  String tag() {
    return tag(before);
  }

  static String tag(Answer answer) {
    return answer.header("ETag").orElseThrow(() -> new AssertionError("No ETag: " + answer));
  }

  /** Stores settings if the ones in force still have this tag. */
  Answer putIfMatch(String tag, String json) throws Exception {
    return person.send(
        person
            .request("PUT", Person.settingsOf("SHOP"), json)
            .header("X-Atlassian-Token", "no-check")
            .header("If-Match", tag));
  }

  void putBack() throws Exception {
    person.putSettings("SHOP", json());
  }

  void assertUnchanged() throws Exception {
    Answer now = person.settings("SHOP");
    assertEquals(before.json(), now.json());
    assertEquals(tag(), tag(now));
  }
}
