package org.riceforjira.connect.fake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.connect.fake.contract.Contract;

/** The fake must not be what a benchmark measures. */
class ManyIssuesTest {
  private static final int ISSUES = 10_000;
  private static final int THREADS = 4;
  private static final String SCORE = "customfield_10100";

  // The exchanges are the same over and over; the contract looks at them elsewhere.
  private final FakeJira jira = FakeJira.cloud().project("RICE", 10_000).keeping(Contract.none());
  private final Visitor visitor = Visitor.onCloud(jira);

  @AfterEach
  void close() {
    jira.close();
  }

  @Test
  void tenThousandIssuesAreReadAndWrittenInSecondsWhilePagesAreAskedFor() {
    jira.numberField(SCORE, "RICE Score");
    for (int i = 1; i <= ISSUES; i++) {
      jira.issue("RICE-" + i);
    }
    // Far more than it takes: a search of everything for every page would need minutes.
    assertTimeout(
        Duration.ofSeconds(60),
        () -> {
          List<Long> ids = walk();
          assertEquals(ISSUES, ids.size());
          write(ids);
          assertEquals(ISSUES, walk().size());
        });
    assertEquals(ISSUES, jira.requests().putsPerIssue().size());
    assertEquals(ISSUES, jira.requests().count("PUT", "/issue/*"));
    assertEquals(THREADS, jira.requests().mostAtOnce());
  }

  private List<Long> walk() throws Exception {
    List<Long> ids = new ArrayList<>();
    String token = "";
    do {
      JsonObject page =
          visitor.cloudPage(
              "{\"jql\": \"project = RICE ORDER BY key\", \"fields\": [\"%s\"], \"maxResults\": 100%s}"
                  .formatted(SCORE, token));
      for (JsonElement issue : page.getAsJsonArray("issues")) {
        ids.add(issue.getAsJsonObject().get("id").getAsLong());
      }
      token = page.has("nextPageToken") ? ", \"nextPageToken\": " + page.get("nextPageToken") : "";
    } while (!token.isEmpty());
    return ids;
  }

  private void write(List<Long> ids) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<Void>> shares = new ArrayList<>();
      for (int share = 0; share < THREADS; share++) {
        int first = share;
        shares.add(() -> writeEveryFourth(ids, first));
      }
      for (Future<Void> done : threads.invokeAll(shares)) {
        done.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private Void writeEveryFourth(List<Long> ids, int first) throws Exception {
    try (PlainConnection connection = new PlainConnection(jira)) {
      for (int i = first; i < ids.size(); i += THREADS) {
        String edit = "{\"fields\": {\"" + SCORE + "\": " + i + "}}";
        assertEquals(204, connection.ask("PUT", "/issue/" + ids.get(i), edit));
      }
    }
    return null;
  }
}
