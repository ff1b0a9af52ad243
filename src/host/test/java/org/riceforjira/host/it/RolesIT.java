package org.riceforjira.host.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every call changes nothing where it is allowed, so that the order of the rows does not matter.
 */
@ExtendWith(RunningHost.class)
class RolesIT {
  private static final List<String> PEOPLE =
      List.of("admin", "alice", "greta", "bob", "viewer", "mallory", "anonymous");
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
          # method | path below /rest/rice/1.0/      | admin | alice | greta | bob | viewer | mallory | anonymous
          GET      | issues/SHOP-1                   | 200 | 200 | 200 | 200 | 200 | 404 | 404
          PUT      | issues/SHOP-1/factors           | 200 | 200 | 200 | 200 | 403 | 404 | 404
          GET      | issues/SHOP-40                  | 200 | 200 | 404 | 404 | 404 | 404 | 404
          PUT      | issues/SHOP-40/factors          | 200 | 200 | 404 | 404 | 404 | 404 | 404
          GET      | issues/SHOP-1/why               | 200 | 200 | 200 | 200 | 200 | 404 | 404
          GET      | issues/SHOP-40/why              | 200 | 200 | 404 | 404 | 404 | 404 | 404
          GET      | projects/SHOP/backlog/comparison?left=SHOP-1&right=SHOP-2  | 200 | 200 | 200 | 200 | 200 | 404 | 404
          GET      | projects/SHOP/backlog/comparison?left=SHOP-1&right=SHOP-40 | 200 | 200 | 404 | 404 | 404 | 404 | 404
          GET      | issues/SHOP-99                  | 404 | 404 | 404 | 404 | 404 | 404 | 404
          POST     | projects/SHOP/recalculations    | 202 | 202 | 202 | 403 | 403 | 404 | 401
          GET      | projects/SHOP/recalculations    | 200 | 200 | 200 | 403 | 403 | 404 | 401
          GET      | projects/SHOP/settings          | 200 | 200 | 200 | 403 | 403 | 404 | 401
          PUT      | projects/SHOP/settings          | 200 | 200 | 200 | 403 | 403 | 404 | 401
          POST     | projects/SHOP/settings/check    | 200 | 200 | 200 | 403 | 403 | 404 | 401
          POST     | projects/SHOP/settings/import   | 200 | 200 | 200 | 403 | 403 | 404 | 401
          GET      | projects/SHOP/settings/choices  | 200 | 200 | 200 | 403 | 403 | 404 | 401
          GET      | projects/SHOP/settings/survey   | 200 | 200 | 200 | 403 | 403 | 404 | 401
          GET      | projects/SHOP/settings/problems | 200 | 200 | 200 | 403 | 403 | 404 | 401
          GET      | projects/SHOP/settings/history  | 200 | 200 | 200 | 403 | 403 | 404 | 401
          GET      | projects/SHOP/settings/history/0 | 200 | 200 | 200 | 403 | 403 | 404 | 401
          GET      | projects/SHOP/settings/changes?from=0 | 200 | 200 | 200 | 403 | 403 | 404 | 401
          GET      | projects/NONE/settings          | 404 | 404 | 404 | 404 | 404 | 404 | 401
          GET      | setup                           | 200 | 403 | 403 | 403 | 403 | 403 | 401
          GET      | setup?projectKey=SHOP           | 200 | 403 | 403 | 403 | 403 | 403 | 401
          POST     | setup                           | 200 | 403 | 403 | 403 | 403 | 403 | 401
          POST     | setup/check                     | 200 | 403 | 403 | 403 | 403 | 403 | 401
          GET      | recalculations                  | 200 | 403 | 403 | 403 | 403 | 403 | 401
          GET      | repair                          | 200 | 403 | 403 | 403 | 403 | 403 | 401
          PUT      | repair                          | 200 | 403 | 403 | 403 | 403 | 403 | 401
          """)
  void eachRoleGetsWhatItMay(ArgumentsAccessor row) throws Exception {
    assertEach(row, 2, name -> answer(name, row.getString(0), row.getString(1)).status());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # path below /plugins/servlet/rice/ | admin | alice | greta | bob | viewer | mallory | anonymous
          settings?project=SHOP               | 200 | 200 | 200 | 403 | 403 | 404 | 302
          settings?project=NONE               | 404 | 404 | 404 | 404 | 404 | 404 | 302
          recalculations                      | 200 | 403 | 403 | 403 | 403 | 403 | 302
          admin                               | 200 | 403 | 403 | 403 | 403 | 403 | 302
          """)
  void eachRoleGetsThePagesThatItMay(ArgumentsAccessor row) throws Exception {
    String page = "/plugins/servlet/rice/" + row.getString(0);
    assertEach(row, 1, name -> person(name).get(page).status());
  }

  /** A preview of settings tells what nobody has stored yet, and shows scores of all issues. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # method | path below recalculations/{id} | admin | alice | greta | bob | viewer | mallory | anonymous
          GET      | ''               | 200 | 200 | 200 | 404 | 404 | 404 | 401
          GET      | /impact          | 200 | 200 | 200 | 404 | 404 | 404 | 401
          GET      | /differences     | 200 | 200 | 200 | 404 | 404 | 404 | 401
          GET      | /differences.csv | 200 | 200 | 200 | 404 | 404 | 404 | 401
          POST     | /undo            | 409 | 409 | 409 | 404 | 404 | 404 | 401
          DELETE   | ''               | 202 | 202 | 202 | 404 | 404 | 404 | 401
          """)
  void whatAPreviewTellsIsForThoseWhoAdministerTheProject(ArgumentsAccessor row) throws Exception {
    Person alice = host.person("alice");
    long run =
        alice.start("SHOP", "{\"dryRun\": true, \"settings\": {}}").object().get("id").getAsLong();
    String path = "recalculations/" + run;
    Polling.until(
        () -> alice.get("/rest/rice/1.0/" + path + "/impact").status(), status -> status == 200);
    assertEach(row, 2, name -> answer(name, row.getString(0), path + row.getString(1)).status());
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

  /** The statuses of a row, from this column on, for each of the people. */
  private static void assertEach(ArgumentsAccessor row, int from, Statuses statuses)
      throws Exception {
    Map<String, Integer> expected = new LinkedHashMap<>();
    Map<String, Integer> answered = new LinkedHashMap<>();
    for (int i = 0; i < PEOPLE.size(); i++) {
      expected.put(PEOPLE.get(i), row.getInteger(from + i));
      answered.put(PEOPLE.get(i), statuses.of(PEOPLE.get(i)));
    }
    assertEquals(expected, answered);
  }

  private interface Statuses {
    int of(String name) throws Exception;
  }

  private Answer answer(String name, String method, String path) throws Exception {
    String url = "/rest/rice/1.0/" + path;
    return method.equals("GET")
        ? person(name).get(url)
        : person(name).send(method, url, unchanged(path));
  }

  private Person person(String name) {
    return name.equals("anonymous") ? host.anonymous() : host.person(name);
  }

  /** A body that leaves everything as it is. */
  private String unchanged(String path) throws Exception {
    if (path.endsWith("/settings")) {
      return host.person("admin").settings("SHOP").response().body();
    }
    if (path.equals("repair")) {
      JsonObject settings = host.person("admin").get("/rest/rice/1.0/repair").object();
      settings.remove("possible");
      return settings.toString();
    }
    if (!path.endsWith("/factors")) {
      return "{}";
    }
    Person admin = host.person("admin");
    String key = path.split("/")[1];
    return "{\"reach\": %s}".formatted(admin.fields(key).get(admin.fieldId("Reach")));
  }
}
