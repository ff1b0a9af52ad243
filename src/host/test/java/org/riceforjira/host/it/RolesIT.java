package org.riceforjira.host.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every call changes nothing where it is allowed, so that the order of the rows does not matter.
 */
@ExtendWith(RunningHost.class)
class RolesIT {
  private static final List<String> PEOPLE =
      List.of("admin", "alice", "bob", "viewer", "mallory", "anonymous");
  private static final String MANAGEMENT_ONLY = "SHOP-40";

  private final HostProcess host;

  RolesIT(HostProcess host) {
    this.host = host;
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # method | path below /rest/rice/1.0/   | admin | alice | bob | viewer | mallory | anonymous
          GET      | issues/SHOP-1                | 200   | 200   | 200 | 200    | 404     | 404
          PUT      | issues/SHOP-1/factors        | 200   | 200   | 200 | 403    | 404     | 404
          GET      | issues/SHOP-40               | 200   | 200   | 404 | 404    | 404     | 404
          PUT      | issues/SHOP-40/factors       | 200   | 200   | 404 | 404    | 404     | 404
          GET      | issues/SHOP-1/why            | 200   | 200   | 200 | 200    | 404     | 404
          GET      | issues/SHOP-40/why           | 200   | 200   | 404 | 404    | 404     | 404
          GET      | projects/SHOP/backlog/comparison?left=SHOP-1&right=SHOP-2  | 200 | 200 | 200 | 200 | 404 | 404
          GET      | projects/SHOP/backlog/comparison?left=SHOP-1&right=SHOP-40 | 200 | 200 | 404 | 404 | 404 | 404
          GET      | issues/SHOP-99               | 404   | 404   | 404 | 404    | 404     | 404
          POST     | projects/SHOP/recalculations | 202   | 202   | 403 | 403    | 404     | 401
          GET      | projects/SHOP/settings       | 200   | 200   | 403 | 403    | 404     | 401
          PUT      | projects/SHOP/settings       | 200   | 200   | 403 | 403    | 404     | 401
          POST     | projects/SHOP/settings/check   | 200 | 200   | 403 | 403    | 404     | 401
          GET      | projects/SHOP/settings/choices | 200 | 200   | 403 | 403    | 404     | 401
          GET      | projects/SHOP/settings/survey  | 200 | 200   | 403 | 403    | 404     | 401
          GET      | projects/SHOP/settings/history  | 200 | 200  | 403 | 403    | 404     | 401
          GET      | projects/SHOP/settings/history/0 | 200 | 200 | 403 | 403    | 404     | 401
          GET      | projects/SHOP/settings/changes?from=0 | 200 | 200 | 403 | 403 | 404 | 401
          GET      | projects/SHOP/settings/problems | 200 | 200  | 403 | 403    | 404     | 401
          GET      | projects/NONE/settings       | 404   | 404   | 404 | 404    | 404     | 401
          GET      | setup                        | 200   | 403   | 403 | 403    | 403     | 401
          POST     | setup                        | 200   | 403   | 403 | 403    | 403     | 401
          """)
  void eachRoleGetsWhatItMay(
      String method, String path, int admin, int alice, int bob, int viewer, int mallory, int none)
      throws Exception {
    List<Integer> expected = List.of(admin, alice, bob, viewer, mallory, none);
    Map<String, Integer> statuses = new LinkedHashMap<>();
    Map<String, Integer> answered = new LinkedHashMap<>();
    for (int i = 0; i < PEOPLE.size(); i++) {
      statuses.put(PEOPLE.get(i), expected.get(i));
      answered.put(PEOPLE.get(i), answer(PEOPLE.get(i), method, path).status());
    }

    assertEquals(statuses, answered);
  }

  @Test
  void whatIsHiddenAndWhatIsMissingAreToldInTheSameWords() throws Exception {
    Answer hidden = host.person("bob").card(MANAGEMENT_ONLY);
    Answer missing = host.person("bob").card("SHOP-99");

    assertEquals(
        missing.response().body().replace("SHOP-99", MANAGEMENT_ONLY), hidden.response().body());
  }

  @Test
  void aHiddenIssueDoesNotCountAmongTheRankedOfThoseWhoCannotSeeIt() throws Exception {
    int seenByAll = ranked("admin");

    assertEquals(seenByAll, ranked("alice"));
    assertEquals(seenByAll - 1, ranked("bob"));
    assertEquals(seenByAll - 1, ranked("viewer"));
  }

  private int ranked(String name) throws Exception {
    Person person = host.person(name);
    JsonObject outcome =
        Polling.until(
            () -> person.card("SHOP-1").object().getAsJsonObject("outcome"),
            answer -> !answer.get("rank").isJsonNull());
    return outcome.getAsJsonObject("rank").get("of").getAsInt();
  }

  private Answer answer(String name, String method, String path) throws Exception {
    Person person = name.equals("anonymous") ? host.anonymous() : host.person(name);
    String url = "/rest/rice/1.0/" + path;
    return method.equals("GET") ? person.get(url) : person.send(method, url, unchanged(path));
  }

  /** A body that leaves everything as it is. */
  private String unchanged(String path) throws Exception {
    if (path.endsWith("/settings")) {
      return host.person("admin").settings("SHOP").response().body();
    }
    if (!path.endsWith("/factors")) {
      return "{}";
    }
    Person admin = host.person("admin");
    String key = path.split("/")[1];
    return "{\"reach\": %s}".formatted(admin.fields(key).get(admin.fieldId("Reach")));
  }
}
