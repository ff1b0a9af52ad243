package org.riceforjira.connect.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetriesTest {
  private static final Call READ = Call.get("/rest/api/2/myself");
  private static final Call WRITE = Call.put("/rest/api/2/issue/1", new JsonObject());
  private static final Call CREATE = Call.create("/rest/api/2/field", new JsonObject());

  private final PassingTime time = new PassingTime();
  private final ScriptedServer server = new ScriptedServer();

  private static Duration seconds(double seconds) {
    return Duration.ofMillis(Math.round(seconds * 1000));
  }

  private static JsonElement answer() {
    JsonObject answer = new JsonObject();
    answer.addProperty("done", true);
    return answer;
  }

  private JsonElement send(Call call) {
    return server.client(time).send(call);
  }

  private JiraProblem refused(Call call) {
    JiraClient client = server.client(time);
    return assertThrows(JiraProblem.class, () -> client.send(call));
  }

  private ScriptedServer thenDone() {
    return server.answers(200, answer().toString());
  }

  @Test
  void aBusyServerIsAskedAgainAfterAsLongAsItSays() {
    server.answers(429, "", "Retry-After", "7");
    thenDone();
    assertEquals(answer(), send(WRITE));
    assertEquals(seconds(7), time.passed());
  }

  @Test
  void aTimeOfDayToRetryAfterIsUnderstood() {
    server.answers(503, "", "retry-after", "Mon, 23 Nov 2026 03:00:40 GMT");
    thenDone();
    assertEquals(answer(), send(READ));
    assertEquals(seconds(40), time.passed());
  }

  @Test
  void whereOnlyTheEndOfTheWindowIsToldItIsAwaited() {
    server.answers(429, "", "X-RateLimit-Reset", "2026-11-23T03:00:11Z");
    thenDone();
    assertEquals(answer(), send(READ));
    assertEquals(seconds(11), time.passed());
  }

  @Test
  void withoutATimeWaitsDoubleUpToThirtySecondsAndThenItGivesUp() {
    server.answers(429, "");
    JiraProblem problem = refused(READ);
    assertEquals(JiraProblem.Kind.UNREACHABLE, problem.kind());
    assertEquals(Retries.ATTEMPTS, server.calls());
    assertEquals(
        List.of(seconds(2), seconds(4), seconds(8), seconds(16)),
        time.pauses().stream().filter(pause -> !pause.isZero()).toList());
  }

  @Test
  void aTimeOfZeroIsNoInvitationToAskAtOnce() {
    server.answers(429, "", "Retry-After", "0");
    thenDone();
    send(READ);
    assertEquals(seconds(2), time.passed());
  }

  @Test
  void whoeverIsToldToWaitForHoursIsToldSoAtOnce() {
    server.answers(429, "", "Retry-After", "3600");
    refused(READ);
    assertEquals(1, server.calls());
    assertEquals(Duration.ZERO, time.passed());
  }

  @Test
  void clientsDoNotAllComeBackAtTheSameTime() {
    server.answers(503, "");
    JiraClient client =
        new JiraClient(
            ScriptedServer.ADDRESS,
            server,
            1,
            new JiraClient.Surroundings(time, () -> 1.0, () -> false, Trace.NONE));
    assertThrows(JiraProblem.class, () -> client.send(READ));
    assertEquals(seconds(2.6), time.pauses().get(0));
  }

  @ParameterizedTest
  @ValueSource(ints = {502, 504})
  void whatAGatewayLostIsSentAgainOnlyIfItMayArriveTwice(int status) {
    server.answers(status, "<html>");
    refused(CREATE);
    assertEquals(1, server.calls());
    refused(WRITE);
    assertEquals(1 + Retries.ATTEMPTS, server.calls());
  }

  @Test
  void aBrokenConnectionIsTriedAgainForWhatMayArriveTwice() {
    server.fails(new IOException("Connection reset")).fails(new HttpTimeoutException("slow"));
    thenDone();
    assertEquals(answer(), send(WRITE));
    assertEquals(3, server.calls());
  }

  @Test
  void somethingNewIsNotMadeTwiceWhenNobodyKnowsWhetherItArrived() {
    server.fails(new HttpTimeoutException("slow"));
    thenDone();
    assertEquals(JiraProblem.Kind.UNREACHABLE, refused(CREATE).kind());
    assertEquals(1, server.calls());
  }

  @Test
  void somethingNewIsSentAgainWhenItCannotHaveArrived() {
    server.answers(503, "").fails(new ConnectException("refused"));
    thenDone();
    assertEquals(answer(), send(CREATE));
    assertEquals(3, server.calls());
  }

  @Test
  void aCertificateThatIsNotTrustedIsNotTriedAgain() {
    server.fails(new SSLHandshakeException("PKIX path building failed"));
    assertEquals(JiraProblem.Kind.UNREACHABLE, refused(READ).kind());
    assertEquals(1, server.calls());
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 409, 410, 500})
  void whatIsRefusedForGoodIsAskedOnce(int status) {
    server.answers(status, "{}");
    assertEquals(status, refused(READ).status());
    assertEquals(1, server.calls());
    assertTrue(time.pauses().isEmpty());
  }

  @Test
  void aTimeToRetryAfterComesBeforeTheEndOfTheWindow() {
    server.answers(429, "", "Retry-After", "3", "X-RateLimit-Reset", "2026-11-23T03:00:11Z");
    thenDone();
    send(READ);
    assertEquals(seconds(3), time.passed());
  }

  @Test
  void aTimeOfDayThatIsOverIsNoInvitationEither() {
    server.answers(429, "", "Retry-After", "Mon, 23 Nov 2026 02:00:00 GMT");
    thenDone();
    send(READ);
    assertEquals(seconds(2), time.passed());
  }
}
