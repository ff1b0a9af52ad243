package org.riceforjira.connect.jira;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.URLEncoder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.riceforjira.connect.http.Call;
import org.riceforjira.connect.http.JiraClient;
import org.riceforjira.connect.http.JiraProblem;

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
    return get(
        "/myself",
        json -> {
          JsonObject me = json.getAsJsonObject();
          return new Me(JsonTexts.of(me, "displayName"), Me.zone(JsonTexts.of(me, "timeZone")));
        });
  }

  /** Every field that the login sees. */
  public List<RemoteField> fields() {
    return get("/field", json -> objects(json).map(RemoteField::of).toList());
  }

  /**
   * What the login may do.
   *
   * @param project key of the project that it is about; empty for the site
   * @throws JiraProblem of the kind MISSING when there is no such project, or it is hidden
   */
  public Permissions permissions(Optional<String> project) {
    String of = project.map(key -> "&projectKey=" + encoded(key)).orElse("");
    try {
      return get(
          "/mypermissions?permissions=" + ASKED + of,
          json -> Permissions.of(json.getAsJsonObject().getAsJsonObject("permissions")));
    } catch (JiraProblem e) {
      if (e.kind() != JiraProblem.Kind.MISSING || project.isEmpty()) {
        throw e;
      }
      throw new JiraProblem(
          JiraProblem.Kind.MISSING,
          "There is no project " + project.get() + ", or this login may not see it.");
    }
  }

  /** The names of the link types; Jira answers 404 where links are switched off. */
  public Set<String> linkTypes() {
    return get(
        "/issueLinkType", json -> names(json.getAsJsonObject().getAsJsonArray("issueLinkTypes")));
  }

  /** The names of the priorities. */
  public Set<String> priorities() {
    return get("/priority", Site::names);
  }

  /** The fields that the login may set on an issue. */
  public Set<String> editable(String issue) {
    return get(
        "/issue/" + encoded(issue) + "/editmeta",
        json -> json.getAsJsonObject().getAsJsonObject("fields").keySet());
  }

  /** One issue by its key or id. */
  public RemoteIssue issue(String issue, List<String> fields) {
    String names = String.join(",", fields.isEmpty() ? List.of("id") : fields);
    return get(
        "/issue/" + encoded(issue) + "?fields=" + encoded(names),
        json -> RemoteIssue.of(json.getAsJsonObject()));
  }

  /** Any other answer below the path of the flavour, such as "/screens". */
  public <T> T get(String path, Function<JsonElement, T> reading) {
    return client.ask(Call.get(flavour.api() + path), reading);
  }

  /** Makes something new below the path of the flavour. */
  public <T> T create(String path, JsonElement body, Function<JsonElement, T> reading) {
    return client.ask(Call.create(flavour.api() + path, body), reading);
  }

  public static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }

  private static Set<String> names(JsonElement array) {
    return objects(array)
        .map(each -> JsonTexts.of(each, "name"))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Stream<JsonObject> objects(JsonElement array) {
    return StreamSupport.stream(array.getAsJsonArray().spliterator(), false)
        .map(JsonElement::getAsJsonObject);
  }
}
