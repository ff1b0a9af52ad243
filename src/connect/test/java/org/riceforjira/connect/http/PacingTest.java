package org.riceforjira.connect.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PacingTest {
  private static final Call PUT = Call.put("/rest/api/3/issue/10001", new JsonObject());
  private static final Call OTHER_PUT = Call.put("/rest/api/3/issue/10002", new JsonObject());
  private static final Call SEARCH = Call.ask("/rest/api/3/search/jql", new JsonObject());

  private final PassingTime time = new PassingTime();
  private final Pacing pacing = new Pacing(time, 4);

  private static Answer with(int status, String... headers) {
    Map<String, String> all = new HashMap<>();
    for (int i = 0; i < headers.length; i += 2) {
      all.put(headers[i], headers[i + 1]);
    }
    return new Answer(status, all, "");
  }

  private static Answer bucket(long remaining) {
    return with(
        200,
        "X-RateLimit-Limit",
        "100",
        "X-RateLimit-Remaining",
        Long.toString(remaining),
        "X-RateLimit-FillRate",
        "10",
        "X-RateLimit-Interval-Seconds",
        "5");
  }

  private Duration waitFor(Call call) {
    Duration before = time.passed();
    pacing.before(call, () -> {});
    return time.passed().minus(before);
  }

  @Test
  void aServerThatSaysNothingIsNotWaitedFor() {
    pacing.after(PUT, with(200));
    assertEquals(Duration.ZERO, waitFor(PUT));
    assertEquals(Duration.ZERO, waitFor(OTHER_PUT));
  }

  @Test
  void whatIsLeftOfABucketLastsUntilMoreComes() {
    pacing.after(PUT, bucket(4));
    assertEquals(Duration.ofMillis(1250), waitFor(PUT));
    assertEquals(Duration.ofMillis(1250), waitFor(OTHER_PUT));
    assertEquals(Duration.ofMillis(1250), waitFor(SEARCH), "The bucket is for everything.");
  }

  @Test
  void anEmptyBucketIsGivenTheTimeToFill() {
    pacing.after(PUT, bucket(0));
    assertEquals(Duration.ofSeconds(5), waitFor(PUT));
  }

  @Test
  void aBucketThatIsFullAgainIsUsedAtOnce() {
    pacing.after(PUT, bucket(2));
    waitFor(PUT);
    pacing.after(PUT, bucket(90));
    time.pass(Duration.ofMillis(2500));
    waitFor(PUT);
    assertEquals(Duration.ZERO, waitFor(PUT));
  }

  @Test
  void theHeadersOfTheFirstVersionsAreUnderstoodToo() {
    pacing.after(
        PUT,
        with(
            200,
            "X-RateLimiting-Remaining",
            "0",
            "X-RateLimiting-FillRate",
            "1",
            "X-RateLimiting-Interval-Seconds",
            "2"));
    assertEquals(Duration.ofSeconds(2), waitFor(PUT));
  }

  @Test
  void whatIsLeftOfAWindowIsSpreadOverIt() {
    pacing.after(
        PUT, with(204, "X-RateLimit-Remaining", "4", "X-RateLimit-Reset", "2026-11-23T03:00:08Z"));
    assertEquals(Duration.ofSeconds(2), waitFor(PUT));
    assertEquals(Duration.ofSeconds(2), waitFor(OTHER_PUT));
    assertEquals(Duration.ZERO, waitFor(SEARCH), "Another kind has a window of its own.");
  }

  @Test
  void aWarningThatTheLimitIsNearIsHeeded() {
    pacing.after(
        PUT,
        with(
            204,
            "X-RateLimit-Remaining",
            "20",
            "X-RateLimit-NearLimit",
            "true",
            "X-RateLimit-Reset",
            "2026-11-23T03:00:10Z"));
    assertEquals(Duration.ofMillis(500), waitFor(PUT));
  }

  @Test
  void anEmptyWindowIsAwaited() {
    pacing.after(
        PUT, with(204, "X-RateLimit-Remaining", "0", "X-RateLimit-Reset", "2026-11-23T03:00:08Z"));
    assertEquals(Duration.ofSeconds(8), waitFor(PUT));
  }

  @Test
  void aBurstHoldsUpOnlyItsKindAQuotaEverything() {
    pacing.refused(PUT, with(429, "RateLimit-Reason", "jira-burst-based"), Duration.ofSeconds(3));
    assertEquals(Duration.ZERO, waitFor(SEARCH));
    assertEquals(Duration.ofSeconds(3), waitFor(OTHER_PUT));
    pacing.refused(
        PUT, with(429, "RateLimit-Reason", "jira-quota-tenant-based"), Duration.ofSeconds(5));
    assertEquals(Duration.ofSeconds(5), waitFor(SEARCH));
  }

  @Test
  void anIssueWrittenTooOftenHoldsUpNoOther() {
    pacing.refused(
        PUT, with(429, "RateLimit-Reason", "jira-per-issue-on-write"), Duration.ofSeconds(3));
    assertEquals(Duration.ZERO, waitFor(OTHER_PUT));
  }

  @Test
  void nobodyWaitsForHoursOfWhichNobodyKnows() {
    pacing.after(
        PUT, with(204, "X-RateLimit-Remaining", "0", "X-RateLimit-Reset", "2026-11-25T03:00:00Z"));
    assertTrue(waitFor(PUT).compareTo(Retries.LONGEST) <= 0);
    pacing.after(
        PUT, with(204, "X-RateLimit-Remaining", "1", "X-RateLimit-Reset", "2026-11-25T03:00:00Z"));
    assertTrue(waitFor(PUT).compareTo(Retries.LONGEST) <= 0);
  }

  @Test
  void whatIsLearnedWhileSomebodyWaitsCountsForThemToo() {
    PassingTime passing = new PassingTime();
    Pacing[] learning = new Pacing[1];
    Time time =
        new Time() {
          @Override
          public Instant now() {
            return passing.now();
          }

          @Override
          public void pause(Duration duration) {
            passing.pause(duration);
            if (passing.pauses().size() == 1) {
              learning[0].refused(PUT, with(429), Duration.ofSeconds(7));
            }
          }
        };
    learning[0] = new Pacing(time, 4);
    learning[0].refused(PUT, with(429), Duration.ofSeconds(3));
    learning[0].before(PUT, () -> {});
    assertEquals(Duration.ofSeconds(10), passing.passed());
  }
}
