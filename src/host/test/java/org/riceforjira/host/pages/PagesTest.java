package org.riceforjira.host.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
  private static SampleSite site;

  @BeforeAll
  static void start() throws Exception {
    site = new SampleSite();
  }

  @AfterAll
  static void stop() throws Exception {
    site.close();
  }

  private static HttpResponse<String> get(String user, String path) throws Exception {
    return (user == null ? Visitor.anonymous(site.base()) : Visitor.as(user, site.base()))
        .get(path);
  }

  @Test
  void aPageSaysWhichLanguageItsVisitorReads() throws Exception {
    assertTrue(get("bob", "/secure/Dashboard.jspa").body().contains("<html lang=\"en-US\""));
    assertTrue(get("greta", "/secure/Dashboard.jspa").body().contains("<html lang=\"de-DE\""));
    assertTrue(get(null, "/login.jsp").body().contains("<html lang=\"en\""));
  }

  @Test
  void theStatusSaysThatItRuns() throws Exception {
    HttpResponse<String> answer = get(null, "/status");
    assertEquals(200, answer.statusCode());
    assertEquals("{\"state\":\"RUNNING\"}", answer.body());
  }

  @Test
  void theRootLeadsHome() throws Exception {
    assertEquals(
        "/jira/secure/Dashboard.jspa",
        site.base()
            .resolve(get(null, "/").headers().firstValue("Location").orElseThrow())
            .getPath());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/login.jsp", "/browse/PUB-1", "/status", "/static/host.css", "/nowhere"})
  void everyAnswerLoadsFromThisSiteOnlyAndIsFramedByNobody(String path) throws Exception {
    HttpResponse<String> answer = get(null, path);
    assertEquals(
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self';"
            + " frame-ancestors 'self'",
        answer.headers().firstValue("Content-Security-Policy").orElse(""));
    assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
  }

  @Test
  void theHomePageListsWhatTheVisitorMaySee() throws Exception {
    String outsider = get("mallory", "/secure/Dashboard.jspa").body();
    assertFalse(outsider.contains("Alphabet"), outsider);
    assertTrue(outsider.contains("Public &lt;b&gt;"), outsider);
    assertTrue(get("viewer", "/secure/Dashboard.jspa").body().contains("Alphabet"));
  }

  @Test
  void theCountsLeaveOutWhatTheVisitorMayNotSee() throws Exception {
    assertTrue(get("alice", "/secure/Dashboard.jspa").body().contains(">3</td>"));
    assertTrue(get("viewer", "/secure/Dashboard.jspa").body().contains(">2</td>"));
  }

  @Test
  void anIssueShowsItsFieldsAndLinksAsText() throws Exception {
    String page = get("viewer", "/browse/ABC-1").body();
    assertTrue(page.contains("First &lt;script&gt;"), page);
    assertFalse(page.contains("<script>alert"), page);
    assertTrue(page.contains("<dt>Reach</dt><dd>450</dd>"), page);
    assertFalse(page.contains("<dt>RICE Score</dt>"), "it is not on the screen");
    assertTrue(page.contains("blocks"), page);
    assertTrue(page.contains("/browse/ABC-2"), page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/browse/ABC-3", "/browse/ABC-99", "/browse/NO-1", "/projects/NO"})
  void missingAndHiddenLookAlike(String path) throws Exception {
    HttpResponse<String> answer = get("viewer", path);
    assertEquals(404, answer.statusCode());
    assertTrue(answer.body().contains("that you may see"), answer.body());
  }

  @Test
  void theNavigatorShowsTheScoreAndWhatTheVisitorMaySee() throws Exception {
    String page = get("viewer", "/issues/?jql=project%3DABC%20ORDER%20BY%20key").body();
    assertTrue(page.contains("1 to 2 of 2"), page);
    assertTrue(page.contains(">675</td>"), page);
    assertFalse(page.contains("Secret"), page);
  }

  @Test
  void badJqlIsExplainedOnThePage() throws Exception {
    HttpResponse<String> answer = get("viewer", "/issues/?jql=nofield%20%3D%20%3Cb%3E");
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("aui-message-error"), answer.body());
    assertFalse(answer.body().contains("<b>"), answer.body());
  }

  @Test
  void theAdministrationIsForAdministrators() throws Exception {
    assertEquals(200, get("admin", "/secure/admin/").statusCode());
    assertEquals(403, get("alice", "/secure/admin/").statusCode());
    assertEquals(302, get(null, "/secure/admin/").statusCode());
  }

  @Test
  void theThemeComesFromTheCookieAndNothingElseOfItGetsOnThePage() throws Exception {
    Visitor visitor = Visitor.anonymous(site.base());
    assertTrue(
        visitor
            .send(visitor.request("/login.jsp").header("Cookie", "host.theme=dark").GET())
            .body()
            .contains("data-color-mode=\"dark\""));
    assertTrue(
        visitor
            .send(visitor.request("/login.jsp").header("Cookie", "host.theme=pink").GET())
            .body()
            .contains("data-color-mode=\"light\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/static/..%2Flayout.vm", "/static/nothing.css", "/aui/..%2F..%2Fx.js"})
  void onlyTheFilesThatAreThereAreServed(String path) throws Exception {
    int status = get(null, path).statusCode();
    assertTrue(status == 404 || status == 400, path + " answered " + status);
  }
}
