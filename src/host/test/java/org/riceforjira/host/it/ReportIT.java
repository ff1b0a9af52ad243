package org.riceforjira.host.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports on roadmaps, as they are and as files. SHOP-40 is for the management alone. */
@ExtendWith(RunningHost.class)
class ReportIT {
  private static final String APP = "/rest/rice/1.0/";
  private static final String SHOP = APP + "projects/SHOP/report";
  private static final String QUERY = "jql=" + encoded("project = SHOP");
  private static final String PLAN = "periodKind=quarter&periods=4&capacity=8";
  private static final Pattern HIDDEN = Pattern.compile("SHOP-40\\b");
  private static final String SUMMARY = "Compare offers of payment providers";

  private final HostProcess host;

  ReportIT(HostProcess host) {
    this.host = host;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".md", ".csv"})
  void whoDoesNotSeeTheProjectFindsNoReport(String ending) throws Exception {
    for (String name : List.of("mallory", "anonymous")) {
      assertEquals(404, person(name).get(SHOP + ending + "?" + PLAN).status(), name);
    }
    for (String name : List.of("admin", "alice", "bob", "viewer")) {
      whole(name, SHOP, PLAN);
      assertEquals(200, person(name).get(SHOP + ending + "?" + PLAN).status(), name);
    }
  }

  @ParameterizedTest
  @CsvSource({"viewer, false", "bob, false", "alice, true"})
  void hiddenIssuesAreInNoReport(String name, boolean seen) throws Exception {
    String plan = "periodKind=quarter&periods=8&capacity=1000";
    whole(name, SHOP, plan);
    whole(name, APP + "report", plan + "&" + QUERY);
    for (String ending : List.of("", ".md", ".csv")) {
      String ofProject = person(name).get(SHOP + ending + "?" + plan).response().body();
      assertEquals(seen, HIDDEN.matcher(ofProject).find(), ending);
      assertEquals(seen, ofProject.contains(SUMMARY), ending);
      String found =
          person(name).get(APP + "report" + ending + "?" + plan + "&" + QUERY).response().body();
      assertEquals(seen, found.contains(SUMMARY), ending);
    }
  }

  @Test
  void theFilesAreNamedAndUtf8() throws Exception {
    whole("viewer", SHOP, PLAN);
    Answer markdown = person("viewer").get(SHOP + ".md?" + PLAN);
    assertEquals("text/markdown;charset=UTF-8", type(markdown));
    assertEquals(
        "attachment; filename=\"rice-report-SHOP.md\"",
        markdown.header("Content-Disposition").orElseThrow());
    assertTrue(markdown.response().body().startsWith("# Roadmap report: Online Shop\n"));
    Answer csv = person("viewer").get(SHOP + ".csv?" + PLAN);
    assertEquals("text/csv;charset=UTF-8", type(csv));
    assertTrue(csv.response().body().startsWith("\ufeffkey,summary,"), csv.toString());
    Answer found = person("viewer").get(APP + "report.csv?" + PLAN + "&" + QUERY);
    assertEquals(
        "attachment; filename=\"rice-report.csv\"",
        found.header("Content-Disposition").orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".md", ".csv"})
  void wrongParametersAreNamed(String ending) throws Exception {
    Answer refused = person("viewer").get(SHOP + ending + "?periods=0&capacity=x&from=2026-02-30");
    assertEquals(400, refused.status(), refused.toString());
    assertEquals(Set.of("periods", "capacity", "from"), refused.errors().keySet());
    Answer sprints = person("viewer").get(SHOP + ending + "?periodKind=sprint");
    assertEquals(Set.of("sprint"), sprints.errors().keySet());
    assertEquals(400, person("viewer").get(APP + "report" + ending + "?jql=").status());
  }

  @Test
  void theComparisonIsWithTheLatestBaseline() throws Exception {
    whole("alice", SHOP, PLAN);
    String body = "{\"name\": \"Before the report\", \"parameters\": \"" + PLAN + "\"}";
    Answer saved = person("alice").send("POST", APP + "projects/SHOP/baselines", body);
    assertEquals(201, saved.status(), saved.toString());
    try {
      String report = whole("viewer", SHOP, PLAN).toString();
      assertTrue(report.contains("Since Before the report ("), report);
      String none = whole("viewer", SHOP, PLAN + "&baseline=none").toString();
      assertTrue(none.contains("This baseline is not there."), none);
    } finally {
      String id = saved.object().get("id").getAsString();
      person("alice").send("DELETE", APP + "projects/SHOP/baselines/" + id, "");
    }
    assertFalse(whole("viewer", SHOP, PLAN).toString().contains("Before the report"));
  }

  private JsonObject whole(String name, String path, String query) throws Exception {
    return Polling.until(
        () -> {
          Answer answer = person(name).get(path + "?" + query);
          assertEquals(200, answer.status(), answer.toString());
          return answer.object();
        },
        report -> report.get("preparing").isJsonNull());
  }

  private Person person(String name) {
    return name.equals("anonymous") ? host.anonymous() : host.person(name);
  }

  private static String type(Answer answer) {
    return answer.header("Content-Type").orElseThrow().replace("; ", ";");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
