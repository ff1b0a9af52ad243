package org.riceforjira.connect.fake.store;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Set;

/**
 * An issue at one moment.
 *
 * @param fields as REST shows them, without links; nobody changes them in place
 * @param hiddenFrom names of users for whom it does not exist
 */
public record Issue(long id, String key, JsonObject fields, Set<String> hiddenFrom) {
  public Issue {
    hiddenFrom = Set.copyOf(hiddenFrom);
  }

  public String project() {
    return key.substring(0, key.lastIndexOf('-'));
  }

  public boolean isSeenBy(User user) {
    return !hiddenFrom.contains(user.name()) && user.sees(project());
  }

  public Issue with(String field, JsonElement value) {
    JsonObject changed = new JsonObject();
    fields.entrySet().forEach(entry -> changed.add(entry.getKey(), entry.getValue()));
    changed.add(field, value);
    return new Issue(id, key, changed, hiddenFrom);
  }

  Issue hidden(Set<String> names) {
    return new Issue(id, key, fields, names);
  }
}
