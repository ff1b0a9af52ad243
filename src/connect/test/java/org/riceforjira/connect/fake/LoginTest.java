package org.riceforjira.connect.fake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.connect.fake.http.Request.CredentialKind;
import org.riceforjira.connect.fake.store.User;

class LoginTest {
  private static final String REASON = "X-Seraph-LoginReason";
  private static final String MYSELF = "/rest/api/3/myself";
  private static final String SEARCH = "/rest/api/3/search/jql";
  private static final String QUERY = "{\"jql\": \"project = RICE\"}";

  private final FakeJira cloud = FakeJira.cloud().project("RICE", 10_000);
  private final FakeJira dataCenter = FakeJira.dataCenter().project("RICE", 10_000);
  private final User rice = cloud.user(FakeJira.RICE);

  @AfterEach
  void close() {
    cloud.close();
    dataCenter.close();
  }

  @Test
  void cloudTakesAnAddressAndItsToken() throws Exception {
    HttpResponse<String> answer = Visitor.onCloud(cloud).get(MYSELF);
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("rice@example.com"), answer.body());
    assertEquals(CredentialKind.BASIC, cloud.requests().all().get(0).credential());
  }

  @Test
  void aWrongTokenOnCloudFindsNothingAndSaysSoInAHeaderOnly() throws Exception {
    cloud.issue("RICE-1");
    Visitor stranger = Visitor.with(cloud.address(), Visitor.basic(rice.email(), "wrong"));
    HttpResponse<String> found = stranger.send("POST", SEARCH, QUERY);
    assertEquals(200, found.statusCode());
    assertEquals("{\"issues\":[],\"isLast\":true}", found.body());
    assertEquals("AUTHENTICATED_FAILED", found.headers().firstValue(REASON).orElse(""));
    assertEquals(401, stranger.get(MYSELF).statusCode());
  }

  @Test
  void cloudMayRefuseEverythingToStrangersAlsoWithAPage() throws Exception {
    cloud.habits().nothingForAnonymous().refusalsAsHtml();
    Visitor stranger = Visitor.with(cloud.address(), Visitor.basic(rice.email(), "wrong"));
    HttpResponse<String> refused = stranger.send("POST", SEARCH, QUERY);
    assertEquals(401, refused.statusCode());
    assertTrue(refused.body().startsWith("<html>"), refused.body());
    assertEquals("AUTHENTICATED_FAILED", refused.headers().firstValue(REASON).orElse(""));
  }

  @Test
  void aTokenWithScopesCountsAtTheGatewayAlone() throws Exception {
    String scoped = Visitor.basic(rice.email(), rice.scopedToken());
    String whole = Visitor.basic(rice.email(), rice.password());
    assertEquals(200, Visitor.with(cloud.gateway(), scoped).get(MYSELF).statusCode());
    assertEquals(401, Visitor.with(cloud.gateway(), whole).get(MYSELF).statusCode());
    assertEquals(401, Visitor.with(cloud.address(), scoped).get(MYSELF).statusCode());
    assertEquals(
        401, Visitor.with(cloud.address(), scoped).send("POST", SEARCH, QUERY).statusCode());
  }

  @Test
  void dataCenterTakesAnAccessTokenAndAPassword() throws Exception {
    User user = dataCenter.user(FakeJira.RICE);
    assertEquals(200, Visitor.onDataCenter(dataCenter).get("/rest/api/2/myself").statusCode());
    assertEquals(200, byPassword(user.password()).statusCode());
    assertEquals(401, byPassword(user.accessToken()).statusCode());
    assertEquals(
        401,
        Visitor.with(dataCenter.address(), "Bearer wrong").get("/rest/api/2/myself").statusCode());
  }

  @Test
  void dataCenterMayTakeNoPasswords() throws Exception {
    dataCenter.habits().noBasicLogin();
    HttpResponse<String> refused = byPassword(dataCenter.user(FakeJira.RICE).password());
    assertEquals(403, refused.statusCode());
    assertEquals(
        "{\"message\":\"Basic Authentication has been disabled on this instance.\"}",
        refused.body());
  }

  @Test
  void afterWrongPasswordsNotEvenTheRightOneHelps() throws Exception {
    dataCenter.habits().captchaAfter(2);
    assertEquals(401, byPassword("wrong").statusCode());
    assertEquals(401, byPassword("wrong").statusCode());
    HttpResponse<String> denied = byPassword(dataCenter.user(FakeJira.RICE).password());
    assertEquals(403, denied.statusCode());
    assertEquals("AUTHENTICATION_DENIED", denied.headers().firstValue(REASON).orElse(""));
    assertTrue(
        denied
            .headers()
            .firstValue("X-Authentication-Denied-Reason")
            .orElse("")
            .startsWith("CAPTCHA_CHALLENGE"));
    assertEquals(200, Visitor.onDataCenter(dataCenter).get("/rest/api/2/myself").statusCode());
  }

  @Test
  void theRecordHoldsNoSecret() throws Exception {
    byPassword(dataCenter.user(FakeJira.RICE).password());
    String told = dataCenter.requests().all().get(0).toString();
    assertFalse(told.contains("password"), told);
  }

  @Test
  void thereIsNothingBesideTheContextPath() throws Exception {
    dataCenter.inContext("/jira");
    assertEquals(
        200, Visitor.with(dataCenter.address(), "").get("/rest/api/2/serverInfo").statusCode());
    Visitor beside =
        Visitor.with(dataCenter.address().resolve("/other"), Visitor.basic("rice", "x"));
    assertEquals(404, beside.get("/rest/api/2/serverInfo").statusCode());
  }

  private HttpResponse<String> byPassword(String password) throws Exception {
    return Visitor.with(dataCenter.address(), Visitor.basic("rice", password))
        .get("/rest/api/2/myself");
  }
}
