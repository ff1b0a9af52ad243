package org.riceforjira.connect.fake.rest;

import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Optional;
import org.riceforjira.connect.fake.http.Asked;
import org.riceforjira.connect.fake.http.Refusal;
import org.riceforjira.connect.fake.store.Permission;
import org.riceforjira.connect.fake.store.User;

/**
 * A request that has found its resource.
 *
 * @param who nobody for an anonymous one
 */
public record Call(Asked asked, Map<String, String> inPath, Optional<User> who) {
  public Call {
    inPath = Map.copyOf(inPath);
  }

  /** Who asks; 401 for nobody. */
  public User user() {
    return who.orElseThrow(
        () -> Refusal.of(401, "Client must be authenticated to access this resource."));
  }

  /** Who asks, if they hold the permission; else 403. */
  public User holding(Permission permission) {
    User user = user();
    if (!user.holds(permission)) {
      throw Refusal.of(403, "You do not have the permission '" + permission.shown() + "'.");
    }
    return user;
  }

  public String part(String name) {
    return inPath.get(name);
  }

  public JsonObject json() {
    return asked.json();
  }
}
