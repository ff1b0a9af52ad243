package org.riceforjira.connect.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riceforjira.connect.http.JiraProblem.Kind;

class JiraClientTest {
  private static final Call READ = Call.get("/rest/api/2/myself?secret=no");
  private static final Call WRITE = Call.put("/rest/api/2/issue/1", new JsonObject());

  private final PassingTime time = new PassingTime();
  private final ScriptedServer server = new ScriptedServer();

  private JiraProblem problem(Call call) {
    JiraClient client = server.client(time);
    return assertThrows(JiraProblem.class, () -> client.send(call));
  }

  @Test
  void anEmptyAnswerIsNothing() {
    server.answers(204, "");
    assertEquals(JsonNull.INSTANCE, server.client(time).send(WRITE));
  }

  @Test
  void aWebPageInsteadOfJsonIsExplained() {
    server.answers(200, "  <!DOCTYPE html><title>Sign in</title>");
    JiraProblem problem = problem(READ);
    assertEquals(Kind.STRANGE, problem.kind());
    assertTrue(problem.getMessage().contains("web page"), problem.getMessage());
    assertFalse(problem.getMessage().contains("Sign in"), problem.getMessage());
  }

  @Test
  void jsonThatEndsTooEarlyIsNotTakenForAnAnswer() {
    server.answers(200, "{\"issues\":[{\"id\":\"10");
    assertEquals(Kind.STRANGE, problem(READ).kind());
  }

  @Test
  void aRedirectIsNotFollowedAndTold() {
    server.answers(302, "", "Location", "https://sso.example.com/login?token=abc");
    JiraProblem problem = problem(READ);
    assertEquals(Kind.STRANGE, problem.kind());
    assertTrue(problem.getMessage().contains("https://sso.example.com/login"));
    assertFalse(problem.getMessage().contains("abc"));
    assertEquals(1, server.calls());
  }

  @Test
  void aBadLoginThatCloudAnswersWithNothingIsNoticed() {
    server.answers(200, "{\"issues\":[]}", "X-Seraph-LoginReason", "AUTHENTICATED_FAILED");
    assertEquals(Kind.LOGIN, problem(READ).kind());
  }

  @Test
  void afterARefusedLoginNothingIsSentAnyMore() {
    server.answers(401, "<html>Unauthorized", "X-Seraph-LoginReason", "AUTHENTICATED_FAILED");
    JiraClient client = server.client(time);
    assertThrows(JiraProblem.class, () -> client.send(READ));
    JiraProblem second = assertThrows(JiraProblem.class, () -> client.send(WRITE));
    assertEquals(Kind.LOGIN, second.kind());
    assertEquals(1, server.calls());
  }

  @ParameterizedTest
  @CsvSource({
    "X-Seraph-LoginReason, AUTHENTICATION_DENIED",
    "X-Authentication-Denied-Reason, CAPTCHA_CHALLENGE; login-url=https://jira.example.com/login.jsp"
  })
  void aLockedLoginIsToldHowToUnlockIt(String header, String value) {
    server.answers(403, "{}", header, value);
    JiraProblem problem = problem(READ);
    assertEquals(Kind.LOGIN, problem.kind());
    assertTrue(problem.getMessage().contains("in a browser"), problem.getMessage());
    assertEquals(1, server.calls());
  }

  @Test
  void aJiraWithoutPasswordsAsksForAToken() {
    server.answers(
        403, "{\"message\":\"Basic Authentication has been disabled on this instance.\"}");
    JiraProblem problem = problem(READ);
    assertEquals(Kind.LOGIN, problem.kind());
    assertTrue(problem.getMessage().contains("RICE_TOKEN"), problem.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "400, REJECTED",
    "403, PERMISSION",
    "404, MISSING",
    "409, CONFLICT",
    "410, STRANGE",
    "422, REJECTED",
    "500, REJECTED"
  })
  void whatJiraSaysIsPassedOn(int status, Kind kind) {
    server.answers(status, "{\"errorMessages\":[\"One.\"],\"errors\":{\"jql\":\"Two.\"}}");
    JiraProblem problem = problem(READ);
    assertEquals(kind, problem.kind());
    assertEquals(List.of("One.", "Two."), problem.messages());
    assertTrue(problem.getMessage().endsWith("Jira says: One. Two."), problem.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"message\":\"Said.\"}|Said.",
        "{\"errors\":[{\"message\":\"Said.\"}]}|Said.",
        "{\"errorMessages\":[\"Said\\u001b[31m.\\nTwice\"]}|Said [31m. Twice"
      })
  void otherShapesOfErrorsAreReadAndDriveNoTerminal(String body, String said) {
    server.answers(400, body);
    assertEquals(List.of(said), problem(READ).messages());
  }

  @Test
  void anAddressThatNeverAnsweredIsNotAskedAgain() {
    server.fails(new ConnectException("refused"));
    assertEquals(Kind.UNREACHABLE, problem(READ).kind());
    assertEquals(1, server.calls());
    assertEquals(Duration.ZERO, time.passed());
  }

  @Test
  void aServerThatNobodyReachesAnyMoreEndsTheRunSoon() {
    server.answers(200, "{}").fails(new ConnectException("refused"));
    JiraClient client = server.client(time);
    client.send(READ);
    for (int i = 0; i < 10; i++) {
      JiraProblem problem = assertThrows(JiraProblem.class, () -> client.send(WRITE));
      assertEquals(Kind.UNREACHABLE, problem.kind());
    }
    assertEquals(1 + 3 * Retries.ATTEMPTS, server.calls());
  }

  @Test
  void aServerThatAnswersNowAndThenIsNotGivenUp() {
    for (int i = 0; i < 4; i++) {
      for (int attempt = 0; attempt < Retries.ATTEMPTS; attempt++) {
        server.fails(new IOException("reset"));
      }
      server.answers(204, "");
    }
    JiraClient client = server.client(time);
    for (int i = 0; i < 4; i++) {
      assertThrows(JiraProblem.class, () -> client.send(WRITE));
      assertEquals(JsonNull.INSTANCE, client.send(WRITE));
    }
  }

  @Test
  void nothingIsSentOnceTheRunIsCancelled() {
    server.answers(200, "{}");
    AtomicBoolean cancelled = new AtomicBoolean();
    JiraClient client = server.client(time, cancelled::get);
    client.send(READ);
    cancelled.set(true);
    assertEquals(Kind.STOPPED, assertThrows(JiraProblem.class, () -> client.send(READ)).kind());
    assertEquals(1, server.calls());
  }

  @Test
  void everyAttemptAndEveryWaitIsTracedWithoutWhatPeopleAsked() {
    server.answers(503, "").answers(200, "{}");
    List<String> trace = new ArrayList<>();
    new JiraClient(
            ScriptedServer.ADDRESS,
            server,
            1,
            new JiraClient.Surroundings(time, () -> 0, () -> false, noting(trace)))
        .send(READ);
    assertEquals(
        List.of(
            "GET /rest/api/2/myself 503",
            "waits 1400 ms after HTTP 503",
            "GET /rest/api/2/myself 200"),
        trace);
  }

  @Test
  void everyWaitSaysWhyInPlainWords() {
    server
        .answers(503, "")
        .fails(new ConnectException("refused"))
        .fails(new HttpTimeoutException("slow"))
        .fails(new IOException("Connection reset"))
        .answers(200, "{}");
    List<String> trace = new ArrayList<>();
    new JiraClient(
            ScriptedServer.ADDRESS,
            server,
            1,
            new JiraClient.Surroundings(time, () -> 0, () -> false, noting(trace)))
        .send(READ);
    assertEquals(
        List.of(
            "waits 1400 ms after HTTP 503",
            "waits 2800 ms after no connection",
            "waits 5600 ms after no answer in time",
            "waits 11200 ms after connection broken off"),
        trace.stream().filter(line -> line.startsWith("waits")).toList());
  }

  private static Trace noting(List<String> notes) {
    return new Trace() {
      @Override
      public void sent(Call call, String outcome, Duration took) {
        notes.add(call + " " + outcome);
      }

      @Override
      public void waiting(Call call, String outcome, Duration pause) {
        notes.add("waits " + pause.toMillis() + " ms after " + outcome);
      }
    };
  }

  @Test
  void nobodyWhoStopsWaitsForALimitToEnd() {
    AtomicBoolean stopped = new AtomicBoolean();
    Time unhurried =
        new Time() {
          @Override
          public Instant now() {
            return PassingTime.BEGIN;
          }

          @Override
          public void pause(Duration duration) {
            stopped.set(true);
          }
        };
    Answer empty =
        new Answer(
            200,
            Map.of("X-RateLimit-Remaining", "0", "X-RateLimit-Reset", "2026-11-23T03:01:00Z"),
            "");
    JiraClient client =
        new JiraClient(
            URI.create("https://jira.example.com"),
            call -> empty,
            4,
            new JiraClient.Surroundings(unhurried, () -> 0.5, stopped::get, Trace.NONE));
    client.send(READ);
    JiraProblem problem =
        assertTimeoutPreemptively(
            Duration.ofSeconds(5), () -> assertThrows(JiraProblem.class, () -> client.send(READ)));
    assertEquals(Kind.STOPPED, problem.kind());
  }

  @Test
  void aRefusalIsAnAnswerToo() {
    JiraClient client = server.client(time);
    for (int i = 0; i < 4; i++) {
      for (int attempt = 0; attempt < Retries.ATTEMPTS; attempt++) {
        server.fails(new IOException("reset"));
      }
      server.answers(404, "");
    }
    for (int i = 0; i < 4; i++) {
      assertEquals(Kind.UNREACHABLE, refusal(client).kind());
      assertEquals(Kind.MISSING, refusal(client).kind());
    }
  }

  private static JiraProblem refusal(JiraClient client) {
    return assertThrows(JiraProblem.class, () -> client.send(WRITE));
  }
}
