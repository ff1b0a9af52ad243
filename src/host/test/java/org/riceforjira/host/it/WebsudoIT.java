package org.riceforjira.host.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riceforjira.host.pages.Visitor;

/** A Jira that wants administrators to confirm their password before they administer it. */
@ExtendWith(RunningHost.class)
@TestInstance(Lifecycle.PER_CLASS)
class WebsudoIT {
  private static final String PAGE = "/plugins/servlet/rice/admin";
  private static final String CONFIRM = "/secure/admin/WebSudoAuthenticate";

  private final Hosts hosts;
  private HostProcess host;
  private Visitor admin;

  WebsudoIT(Hosts hosts) {
    this.hosts = hosts;
  }

  @BeforeAll
  void start() throws Exception {
    host = HostProcess.start(HostOptions.on(hosts.scoredShop()).withWebsudo());
  }

  @AfterAll
  void end() {
    host.close();
  }

  @BeforeEach
  void logIn() throws Exception {
    admin = Visitor.anonymous(host.base());
    admin.logIn("admin", "admin", "");
  }

  @Test
  void anAdministratorConfirmsThePasswordOnceAndIsLedBack() throws Exception {
    HttpResponse<String> asked = admin.get(PAGE + "?from=menu");
    assertEquals(302, asked.statusCode());
    String form = location(asked);
    assertTrue(form.contains(CONFIRM), form);

    assertEquals(401, confirm("wrong").statusCode());
    assertEquals(302, admin.get(PAGE).statusCode());
    HttpResponse<String> confirmed = confirm("admin");
    assertEquals(302, confirmed.statusCode());
    assertTrue(location(confirmed).endsWith(PAGE + "?from=menu"), location(confirmed));
    assertEquals(200, admin.get(PAGE).statusCode());
    assertEquals(200, admin.get("/plugins/servlet/rice/recalculations").statusCode());
    assertEquals(200, call(admin, "POST", "setup"));
  }

  @Test
  void anInstallationIsNotCheckedBeforeThat() throws Exception {
    assertEquals(401, call(admin, "POST", "setup/check"));
    confirm("admin");
    assertEquals(200, call(admin, "POST", "setup/check"));
  }

  @ParameterizedTest
  @CsvSource({"POST, setup", "PUT, repair", "POST, recalculations"})
  void whatConcernsTheWholeSiteIsNotDoneBeforeThat(String method, String path) throws Exception {
    assertEquals(401, call(admin, method, path));
    assertEquals(200, call(admin, "GET", path));
  }

  @Test
  void whoSendsThePasswordWithEachCallHasNothingToConfirm() throws Exception {
    assertEquals(200, host.person("admin").send("POST", "/rest/rice/1.0/setup", "{}").status());
  }

  @Test
  void projectsAreAdministeredWithoutConfirming() throws Exception {
    Visitor alice = Visitor.anonymous(host.base());
    alice.logIn("alice", "alice", "");
    assertEquals(403, alice.get(PAGE).statusCode());
    assertEquals(200, call(alice, "GET", "projects/SHOP/settings"));
    assertEquals(202, call(alice, "POST", "projects/SHOP/recalculations"));
  }

  private HttpResponse<String> confirm(String password) throws Exception {
    String token = admin.token(CONFIRM + "!default.jspa");
    return admin.form(
        CONFIRM + ".jspa",
        "webSudoPassword="
            + password
            + "&webSudoDestination=/plugins/servlet/rice/admin?from=menu&atl_token="
            + token);
  }

  private static int call(Visitor visitor, String method, String path) throws Exception {
    return visitor
        .send(
            visitor
                .request("/rest/rice/1.0/" + path)
                .header("X-Atlassian-Token", "no-check")
                .header("Content-Type", "application/json")
                .method(
                    method,
                    method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}")))
        .statusCode();
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }
}
