package org.riceforjira.connect.jira;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.URLEncoder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.riceforjira.connect.http.Call;
import org.riceforjira.connect.http.JiraClient;

/** What both flavours tell alike of the site around the issues. */
public final class Site {
  private static final String ASKED =
      String.join(
          ",",
          Permissions.BROWSE,
          Permissions.EDIT,
          Permissions.ADMINISTER_PROJECT,
          Permissions.ADMINISTER,
          Permissions.BULK_CHANGE);

  private final JiraClient client;
  private final Flavour flavour;

  public Site(JiraClient client, Flavour flavour) {
    this.client = client;
    this.flavour = flavour;
  }

  /** Who has logged in; nobody may ask who has not. */
  public Me me() {
    JsonObject me = get("/myself").getAsJsonObject();
    return new Me(JsonTexts.of(me, "displayName"), Me.zone(JsonTexts.of(me, "timeZone")));
  }

  /** Every field that the login sees. */
  public List<RemoteField> fields() {
    return objects(get("/field").getAsJsonArray()).stream().map(RemoteField::of).toList();
  }

  /**
   * What the login may do.
   *
   * @param project key of the project that it is about; empty for the site
   */
  public Permissions permissions(Optional<String> project) {
    String of = project.map(key -> "&projectKey=" + encoded(key)).orElse("");
    JsonObject all =
        get("/mypermissions?permissions=" + ASKED + of)
            .getAsJsonObject()
            .getAsJsonObject("permissions");
    Set<String> held = new LinkedHashSet<>();
    for (Map.Entry<String, JsonElement> permission : all.entrySet()) {
      if (permission.getValue().getAsJsonObject().get("havePermission").getAsBoolean()) {
        held.add(permission.getKey());
      }
    }
    return new Permissions(held);
  }

  /** The names of the link types; Jira answers 404 where links are switched off. */
  public Set<String> linkTypes() {
    return objects(get("/issueLinkType").getAsJsonObject().getAsJsonArray("issueLinkTypes"))
        .stream()
        .map(type -> JsonTexts.of(type, "name"))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The names of the priorities. */
  public Set<String> priorities() {
    return objects(get("/priority").getAsJsonArray()).stream()
        .map(priority -> JsonTexts.of(priority, "name"))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The fields that the login may set on an issue. */
  public Set<String> editable(String issue) {
    return get("/issue/" + encoded(issue) + "/editmeta")
        .getAsJsonObject()
        .getAsJsonObject("fields")
        .keySet();
  }

  /** One issue by its key or id. */
  public RemoteIssue issue(String issue, List<String> fields) {
    String names = String.join(",", fields.isEmpty() ? List.of("id") : fields);
    return RemoteIssue.of(
        get("/issue/" + encoded(issue) + "?fields=" + encoded(names)).getAsJsonObject());
  }

  /** Any other answer below the path of the flavour, such as "/screens". */
  public JsonElement get(String path) {
    return client.send(Call.get(flavour.api() + path));
  }

  /** Makes something new below the path of the flavour. */
  public JsonElement create(String path, JsonElement body) {
    return client.send(Call.create(flavour.api() + path, body));
  }

  public static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }

  private static List<JsonObject> objects(JsonArray array) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .toList();
  }
}
