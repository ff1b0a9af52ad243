package org.riceforjira.connect.fake.store;

import com.google.gson.JsonObject;

/** A type of links, with what it is called from either end. */
public record LinkType(String id, String name, String inward, String outward) {
  public JsonObject json() {
    return Json.object("id", id, "name", name, "inward", inward, "outward", outward);
  }
}
