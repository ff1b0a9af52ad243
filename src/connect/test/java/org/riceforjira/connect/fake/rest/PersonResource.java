package org.riceforjira.connect.fake.rest;

import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.riceforjira.connect.fake.http.Answer;
import org.riceforjira.connect.fake.http.Refusal;
import org.riceforjira.connect.fake.http.Routes;
import org.riceforjira.connect.fake.store.Json;
import org.riceforjira.connect.fake.store.Permission;
import org.riceforjira.connect.fake.store.User;

/** Who asks, and what they may do. */
public final class PersonResource {
  private final Site site;

  public PersonResource(Site site) {
    this.site = site;
  }

  public void register(Routes<Handler> routes) {
    String api = site.flavour().api();
    routes.on("GET", api + "/myself", this::myself);
    routes.on("GET", api + "/mypermissions", this::permissions);
  }

  private Answer myself(Call call) {
    User user = call.user();
    JsonObject shown = person(user);
    shown.addProperty("timeZone", user.zone().getId());
    shown.addProperty("locale", "en_US");
    return Answer.json(200, shown);
  }

  private JsonObject person(User user) {
    JsonObject person =
        site.cloud()
            ? Json.object(
                "self",
                site.link("/user?accountId=" + user.accountId()),
                "accountId",
                user.accountId(),
                "accountType",
                "atlassian")
            : Json.object(
                "self",
                site.link("/user?username=" + user.name()),
                "key",
                user.name(),
                "name",
                user.name());
    person.addProperty("emailAddress", user.email());
    person.addProperty("displayName", user.displayName());
    person.addProperty("active", true);
    return person;
  }

  private Answer permissions(Call call) {
    List<Permission> asked = asked(call);
    Optional<String> key = call.asked().first("projectKey");
    key.ifPresent(project -> mustExist(project, call));
    JsonObject permissions = new JsonObject();
    for (Permission permission : asked) {
      permissions.add(permission.name(), permission(permission, call));
    }
    return Answer.json(200, Json.object("permissions", permissions));
  }

  private List<Permission> asked(Call call) {
    Optional<String> names = call.asked().first("permissions");
    if (names.isEmpty() && site.cloud()) {
      throw Refusal.of(400, "The 'permissions' query parameter is required.");
    }
    return names
        .map(list -> Arrays.stream(list.split(",")).map(PersonResource::permission).toList())
        .orElse(List.of(Permission.values()));
  }

  private static Permission permission(String key) {
    return Arrays.stream(Permission.values())
        .filter(permission -> permission.name().equals(key))
        .findFirst()
        .orElseThrow(() -> Refusal.of(400, "Unrecognized permission '" + key + "'."));
  }

  private void mustExist(String project, Call call) {
    boolean seen = call.who().filter(user -> user.sees(project)).isPresent();
    if (!seen || site.store().catalogue().projectKey(project).isEmpty()) {
      throw Refusal.of(404, "No project could be found with key '" + project + "'.");
    }
  }

  private static JsonObject permission(Permission permission, Call call) {
    return Json.object(
        "id",
        String.valueOf(permission.id()),
        "key",
        permission.name(),
        "name",
        permission.shown(),
        "type",
        permission.global() ? "GLOBAL" : "PROJECT",
        "description",
        permission.shown(),
        "havePermission",
        call.who().filter(user -> user.holds(permission)).isPresent());
  }
}
