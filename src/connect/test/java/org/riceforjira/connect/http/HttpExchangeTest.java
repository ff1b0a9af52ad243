package org.riceforjira.connect.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.connect.fake.FakeJira;
import org.riceforjira.connect.http.JiraProblem.Kind;

class HttpExchangeTest {
  private static final Call MYSELF = Call.get("/rest/api/2/myself");
  private static final Duration TIMEOUT = Duration.ofSeconds(20);
  private static final Credential LOGIN =
      new Credential.Bearer(new Secret(FakeJira.RICE + "-access-token"));

  private final FakeJira jira = FakeJira.dataCenter();
  private final PassingTime time = new PassingTime();

  @AfterEach
  void close() {
    jira.close();
  }

  private JiraClient client(URI address, Optional<InetSocketAddress> proxy, Duration timeout) {
    Target target = new Target(address, Optional.of(LOGIN), proxy, timeout);
    return new JiraClient(
        address,
        new HttpExchange(target, "rice/test"),
        1,
        new JiraClient.Surroundings(time, () -> 0, () -> false, Trace.NONE));
  }

  private JiraClient client() {
    return client(jira.address(), Optional.empty(), TIMEOUT);
  }

  private JiraProblem problem(JiraClient client, Call call) {
    return assertThrows(JiraProblem.class, () -> client.send(call));
  }

  @Test
  void theLoginIsSentWithEveryRequest() {
    assertEquals("Rice", client().send(MYSELF).getAsJsonObject().get("displayName").getAsString());
  }

  @Test
  void aNumberThatGoesIsSentAsNothingAndNotLeftOut() {
    jira.project("RICE", 1).numberField("customfield_10100", "Reach");
    jira.issue("RICE-1", 7).number("customfield_10100", 3);
    JsonObject body =
        JsonParser.parseString("{\"fields\":{\"customfield_10100\":null}}").getAsJsonObject();
    client().send(Call.put("/rest/api/2/issue/7", body));
    assertTrue(jira.issue("RICE-1").numberOf("customfield_10100").isEmpty());
  }

  @Test
  void theLoginNeverReachesAnotherServer() {
    jira.next("GET", "/myself").answers(302).to(jira.elsewhere().address());
    JiraProblem problem = problem(client(), MYSELF);
    assertEquals(Kind.STRANGE, problem.kind());
    assertFalse(jira.elsewhere().gotCredential());
    assertEquals(0, jira.elsewhere().requests().count());
  }

  @Test
  void anAnswerThatBreaksOffIsAskedAgain() {
    jira.next("GET", "/myself").breaksOff();
    assertEquals("Rice", client().send(MYSELF).getAsJsonObject().get("displayName").getAsString());
  }

  @Test
  void aServerThatNeverAnswersIsGivenUp() {
    jira.next(Retries.ATTEMPTS, "GET", "/myself").neverAnswers();
    JiraClient client = client(jira.address(), Optional.empty(), Duration.ofMillis(150));
    JiraProblem problem = problem(client, MYSELF);
    assertEquals(Kind.UNREACHABLE, problem.kind());
    assertTrue(problem.getMessage().contains("--timeout"), problem.getMessage());
  }

  @Test
  void aPortThatNobodyListensOnIsExplained() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    URI nobody = URI.create("http://127.0.0.1:" + free);
    JiraProblem problem = problem(client(nobody, Optional.empty(), TIMEOUT), MYSELF);
    assertEquals(Kind.UNREACHABLE, problem.kind());
    assertTrue(problem.getMessage().contains("nothing accepts connections"));
  }

  @Test
  void aHostThatNobodyKnowsIsExplained() {
    URI unknown = URI.create("https://jira.invalid");
    JiraProblem problem = problem(client(unknown, Optional.empty(), TIMEOUT), MYSELF);
    assertEquals(Kind.UNREACHABLE, problem.kind());
    assertTrue(problem.getMessage().contains("Check the address"), problem.getMessage());
  }

  @Test
  void requestsGoThroughTheProxy() throws IOException {
    try (Relay proxy = new Relay("{\"displayName\":\"From the proxy\"}")) {
      URI behind = URI.create("http://jira.example.com/jira");
      JiraClient client = client(behind, Optional.of(proxy.address()), TIMEOUT);
      assertEquals(
          "From the proxy", client.send(MYSELF).getAsJsonObject().get("displayName").getAsString());
      assertEquals(List.of("GET http://jira.example.com/jira/rest/api/2/myself"), proxy.requests());
    }
  }

  @Test
  void aCertificateThatNobodyVouchesForIsExplained() throws Exception {
    try (SelfSigned server = SelfSigned.forHost("localhost")) {
      JiraProblem problem = problem(client(server.address(), Optional.empty(), TIMEOUT), MYSELF);
      assertEquals(Kind.UNREACHABLE, problem.kind());
      assertTrue(problem.getMessage().contains("trust store"), problem.getMessage());
      assertEquals(0, server.requests());
    }
  }

  @Test
  void nobodyReadsASecretFromATargetOrALogin() {
    Credential basic = new Credential.Basic("ann", new Secret("swordfish"));
    Target target =
        new Target(URI.create("https://a.example"), Optional.of(basic), Optional.empty(), TIMEOUT);
    assertFalse(target.toString().contains("swordfish"), target.toString());
    assertFalse(LOGIN.toString().contains("access-token"), LOGIN.toString());
    assertEquals(
        "Basic " + Base64.getEncoder().encodeToString("ann:swordfish".getBytes(UTF_8)),
        basic.header());
  }
}
