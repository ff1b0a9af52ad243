package org.riceforjira.host.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoginTest {
  private static SampleSite site;

  @BeforeAll
  static void start() throws Exception {
    site = new SampleSite();
  }

  @AfterAll
  static void stop() throws Exception {
    site.close();
  }

  private final Visitor visitor = Visitor.anonymous(site.base());

  @Test
  void aPersonLogsInAndIsKnownUntilTheyLogOut() throws Exception {
    assertEquals(302, visitor.logIn("alice", "alice", "").statusCode());
    HttpResponse<String> home = visitor.get("/secure/Dashboard.jspa");
    assertTrue(home.body().contains("Alice Product"), home.body());
    assertTrue(home.body().contains("/projects/ABC"), home.body());

    String out = home.body().replaceAll("(?s).*(/secure/Logout[^\"]+)\".*", "$1");
    assertEquals(302, visitor.get(out).statusCode());
    assertFalse(visitor.get("/secure/Dashboard.jspa").body().contains("Alice Product"));
  }

  @Test
  void theSessionOfTheLoginIsNotTheOneBefore() throws Exception {
    String before = cookie(visitor.get("/login.jsp"));
    String after = cookie(visitor.logIn("alice", "alice", ""));
    assertFalse(after.isEmpty());
    assertNotEquals(before, after);
    assertTrue(after.contains("HttpOnly"), after);
  }

  private static String cookie(HttpResponse<String> response) {
    return response.headers().firstValue("Set-Cookie").orElse("");
  }

  @ParameterizedTest
  @CsvSource({"alice,wrong", "nobody,nobody", "alice,''"})
  void aWrongNameOrPasswordIsRefused(String name, String password) throws Exception {
    HttpResponse<String> answer = visitor.logIn(name, password, "");
    assertEquals(401, answer.statusCode());
    assertTrue(answer.body().contains("do not fit"), answer.body());
    assertEquals(401, visitor.get("/rest/api/2/myself").statusCode());
  }

  @Test
  void aFormWithoutTheTokenLogsNobodyIn() throws Exception {
    HttpResponse<String> answer = visitor.form("/login.jsp", "os_username=alice&os_password=alice");
    assertEquals(403, answer.statusCode());
    assertEquals(401, visitor.get("/rest/api/2/myself").statusCode());
  }

  @Test
  void aLinkWithoutTheTokenLogsNobodyOut() throws Exception {
    visitor.logIn("alice", "alice", "");
    assertEquals(403, visitor.get("/secure/Logout!default.jspa").statusCode());
    assertEquals(200, visitor.get("/rest/api/2/myself").statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "%2Fbrowse%2FABC-1,/jira/browse/ABC-1",
    "%2Fjira%2Fbrowse%2FABC-1,/jira/browse/ABC-1",
    "%2Fissues%2F%3Fjql%3Dkey%3DABC-1,/jira/issues/?jql=key=ABC-1",
  })
  void afterTheLoginPeopleAreWhereTheyWanted(String asked, String reached) throws Exception {
    assertEquals(
        site.base().resolve(reached).toString(), location(visitor.logIn("bob", "bob", asked)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http%3A%2F%2Fevil.example%2F",
        "%2F%2Fevil.example",
        "%2F%5Cevil.example",
        "%2F%09%2Fevil.example",
        "javascript%3Aalert(1)",
        "evil.example",
        "%2Fjira%2F..%2F%2Fevil.example",
        "%2Fjira%2F.%2F%2Fevil.example",
        "%2Fjira%2F%252e%252E%2F%2Fevil.example",
        "%2Fjira%2Fa%2F..%2F..%2Fother",
        "%2F..%3Bx%2F..%2Fother",
        "%2Fbrowse%2F.%252e",
        "%2Fbrowse%2F%2FABC-1",
        "%2Fbrowse%2F%252Fevil.example",
        "%2Fbrowse%2F%255Cevil.example",
        "http%3A%2F%2Flocalhost%3A1%2Fjira%2Fbrowse%2FABC-1",
        "%2Fbrowse%2F%25zz"
      })
  void theLoginLeadsToNoOtherSite(String asked) throws Exception {
    assertEquals(
        site.base() + "/secure/Dashboard.jspa", location(visitor.logIn("bob", "bob", asked)));
  }

  @ParameterizedTest
  @CsvSource({
    "/jira/browse/ABC-1?focus=x,/jira/browse/ABC-1?focus=x",
    "/jira/issues/?jql=a//b,/jira/issues/?jql=a//b",
    "/jira/..//evil.example,/jira/secure/Dashboard.jspa",
    "/jirax/browse/ABC-1,/jira/secure/Dashboard.jspa",
    "/elsewhere,/jira/secure/Dashboard.jspa"
  })
  void theWholeAddressOfAPageOfThisSiteLeadsThere(String asked, String reached) throws Exception {
    for (String name : List.of("localhost", "127.0.0.1", "LOCALHOST")) {
      String whole = "http://" + name + ":" + site.base().getPort() + asked;
      String encoded = URLEncoder.encode(whole, StandardCharsets.UTF_8);
      assertEquals(
          site.base().resolve(reached).toString(), location(visitor.logIn("bob", "bob", encoded)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://localhost:PORT/jira/browse/ABC-1",
        "http://evil.example:PORT/jira/browse/ABC-1",
        "http://localhost:PORT@evil.example/jira/browse/ABC-1",
        "http://user@localhost:PORT/jira/browse/ABC-1",
        "http:/jira/browse/ABC-1"
      })
  void theWholeAddressOfAnotherSiteLeadsHome(String asked) throws Exception {
    String whole = asked.replace("PORT", Integer.toString(site.base().getPort()));
    String encoded = URLEncoder.encode(whole, StandardCharsets.UTF_8);
    assertEquals(
        site.base() + "/secure/Dashboard.jspa", location(visitor.logIn("bob", "bob", encoded)));
  }

  /** Jetty may answer with a path or with the whole address: to a browser they are the same. */
  private static String location(HttpResponse<String> answer) {
    assertEquals(302, answer.statusCode());
    String location = answer.headers().firstValue("Location").orElseThrow();
    return site.base().resolve(location).toString();
  }

  @Test
  void anAnonymousVisitorIsAskedToLogInAndBrought() throws Exception {
    HttpResponse<String> answer = visitor.get("/browse/ABC-1?focus=x");
    assertEquals(
        site.base()
            + "/login.jsp?permissionViolation=true&os_destination=%2Fbrowse%2FABC-1%3Ffocus%3Dx",
        location(answer));
  }

  @Test
  void whatWasTypedComesBackAsTextOnly() throws Exception {
    HttpResponse<String> answer = visitor.logIn("%22%3E%3Cscript%3E", "x", "");
    assertFalse(answer.body().contains("\"><script>"), answer.body());
    assertTrue(answer.body().contains("&quot;&gt;&lt;script&gt;"), answer.body());
  }
}
