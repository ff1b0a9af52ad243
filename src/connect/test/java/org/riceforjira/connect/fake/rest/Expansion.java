package org.riceforjira.connect.fake.rest;

import com.google.gson.JsonObject;
import java.util.Set;
import org.riceforjira.connect.fake.store.Catalogue;
import org.riceforjira.connect.fake.store.Field;

/** Names and schemas of the custom fields of a page, for those who ask for them. */
public record Expansion(Catalogue catalogue) {
  public void add(SearchWish wish, JsonObject page) {
    Set<String> wanted = wish.expand();
    JsonObject names = new JsonObject();
    JsonObject schemas = new JsonObject();
    for (Field field : catalogue.fields()) {
      if (wish.fields().contains(field.id())) {
        names.addProperty(field.id(), field.name());
        schemas.add(field.id(), field.schema());
      }
    }
    if (wanted.contains("names")) {
      page.add("names", names);
    }
    if (wanted.contains("schema")) {
      page.add("schema", schemas);
    }
  }
}
