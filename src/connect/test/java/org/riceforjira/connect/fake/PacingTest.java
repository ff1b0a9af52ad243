package org.riceforjira.connect.fake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PacingTest {
  private static final String ISSUE = "/rest/api/3/issue/RICE-1";

  private final MovingClock clock = new MovingClock(Instant.parse("2026-11-23T10:00:00Z"));
  private final FakeJira cloud = FakeJira.cloud(clock).project("RICE", 10_000);
  private final FakeJira dataCenter = FakeJira.dataCenter(clock);

  @AfterEach
  void close() {
    cloud.close();
    dataCenter.close();
  }

  @Test
  void cloudTellsWhatIsLeftAndRefusesWhenNothingIs() throws Exception {
    cloud.pacing().allow(2, 2, Duration.ofSeconds(10));
    Visitor visitor = Visitor.onCloud(cloud);
    HttpResponse<String> first = visitor.get("/rest/api/3/myself");
    assertEquals("2", header(first, "X-RateLimit-Limit"));
    assertEquals("1", header(first, "X-RateLimit-Remaining"));
    assertEquals("false", header(first, "X-RateLimit-NearLimit"));
    assertEquals("true", header(visitor.get("/rest/api/3/myself"), "X-RateLimit-NearLimit"));

    clock.goOn(Duration.ofSeconds(4));
    HttpResponse<String> refused = visitor.get("/rest/api/3/myself");
    assertEquals(429, refused.statusCode());
    assertEquals("6", header(refused, "Retry-After"));
    assertEquals("2026-11-23T10:00:10Z", header(refused, "X-RateLimit-Reset"));
    assertEquals("jira-burst-based", header(refused, "RateLimit-Reason"));

    clock.goOn(Duration.ofSeconds(6));
    assertEquals(200, visitor.get("/rest/api/3/myself").statusCode());
    assertEquals(1, cloud.pacing().refused());
  }

  @Test
  void dataCenterTellsHowItsBucketFills() throws Exception {
    dataCenter.pacing().allow(1, 1, Duration.ofSeconds(30)).headersNamed("X-RateLimiting-");
    Visitor visitor = Visitor.onDataCenter(dataCenter);
    HttpResponse<String> first = visitor.get("/rest/api/2/myself");
    assertEquals("1", header(first, "X-RateLimiting-FillRate"));
    assertEquals("30", header(first, "X-RateLimiting-Interval-Seconds"));
    assertEquals("0", header(first, "X-RateLimiting-Remaining"));
    assertEquals(429, visitor.get("/rest/api/2/myself").statusCode());
  }

  @Test
  void aRefusalMayKeepToItselfWhenToComeAgain() throws Exception {
    cloud.pacing().allow(1, 1, Duration.ofSeconds(10)).withoutRetryAfter();
    Visitor visitor = Visitor.onCloud(cloud);
    visitor.get("/rest/api/3/myself");
    assertEquals("", header(visitor.get("/rest/api/3/myself"), "Retry-After"));
  }

  @Test
  void oneIssueIsNotWrittenToTooOften() throws Exception {
    cloud.numberField("customfield_10100", "Reach");
    cloud.issue("RICE-1");
    cloud.issue("RICE-2");
    cloud
        .pacing()
        .allowWritesPerIssue(2, Duration.ofSeconds(2))
        .allowWritesPerIssue(3, Duration.ofSeconds(30));
    assertEquals(204, write(ISSUE).statusCode());
    clock.goOn(Duration.ofSeconds(1));
    assertEquals(204, write(ISSUE).statusCode());
    HttpResponse<String> refused = write(ISSUE);
    assertEquals("jira-per-issue-on-write", header(refused, "RateLimit-Reason"));
    assertEquals("1", header(refused, "Retry-After"));
    assertEquals(204, write("/rest/api/3/issue/RICE-2").statusCode());

    clock.goOn(Duration.ofSeconds(1));
    assertEquals(204, write(ISSUE).statusCode());
    clock.goOn(Duration.ofSeconds(10));
    assertEquals("18", header(write(ISSUE), "Retry-After"));
  }

  private HttpResponse<String> write(String issue) throws Exception {
    return Visitor.onCloud(cloud).send("PUT", issue, "{\"fields\": {\"customfield_10100\": 1}}");
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
