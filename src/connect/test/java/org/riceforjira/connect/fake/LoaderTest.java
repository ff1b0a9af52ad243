package org.riceforjira.connect.fake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoaderTest {
  private static final String FILE =
      """
      {"issues": [
        {"id": "501", "key": "OLD-7", "fields": {"summary": "One", "customfield_10016": 3.0,
          "priority": {"id": "1", "name": "Critical"},
          "project": {"id": "10153", "key": "OLD", "name": "Old"},
          "comment": {"total": 3, "authors": 2},
          "issuelinks": [{"id": "1", "type": {"id": "1", "name": "Blocks", "inward": "is blocked by",
            "outward": "blocks"}, "outwardIssue": {"id": "502", "key": "OLD-8"}}],
          "status": {"id": "6", "name": "Closed", "statusCategory": {"id": 3, "key": "done"}}}},
        {"id": "502", "key": "OLD-8", "fields": {"summary": "Two", "customfield_10016": 5.0}}],
       "names": {"customfield_10016": "Story Points"},
       "schema": {"customfield_10016": {"type": "number",
         "custom": "com.atlassian.jira.plugin.system.customfieldtypes:float", "customId": 10016}}}
      """;

  @TempDir private Path folder;
  private final FakeJira jira = FakeJira.dataCenter();
  private final Visitor visitor = Visitor.onDataCenter(jira);

  @AfterEach
  void close() {
    jira.close();
  }

  @Test
  void anAnswerOfASearchIsServedAgain() throws Exception {
    jira.load(Files.writeString(folder.resolve("issues.json"), FILE));
    assertEquals(List.of("OLD-8"), found("cf[10016] > 4"));
    assertEquals(List.of("OLD-7"), found("project = OLD AND statusCategory = Done"));
    assertEquals(List.of("OLD-7"), found("priority = Critical"));
    assertTrue(
        visitor
            .get("/rest/api/2/priority")
            .body()
            .startsWith("[{\"id\":\"1\",\"name\":\"Critical\""));
    String shown = visitor.get("/rest/api/2/issue/501").body();
    assertTrue(shown.contains("\"summary\":\"Two\""), shown);
    assertTrue(shown.contains("\"total\":3") && shown.contains("commenter-2"), shown);
  }

  @Test
  void itMayBeGzipped() throws Exception {
    Path file = folder.resolve("issues.json.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(FILE.getBytes(StandardCharsets.UTF_8));
    }
    jira.load(file);
    assertEquals(2, found("project = OLD").size());
  }

  @Test
  void realIssuesAreServedWholeWhereTheyAreAtHand() throws Exception {
    Optional<Path> file = realIssues();
    assumeTrue(file.isPresent(), "Skipped: titanium-points.json.gz is not in ../shared/data.");
    jira.load(file.orElseThrow());
    JsonObject page = visitor.page("{\"jql\": \"project = TIMOB\", \"maxResults\": 1000}");
    assertEquals(2241, page.get("total").getAsInt());
    assertEquals(66, found("project = TIMOB AND statusCategory != Done").size());
  }

  private static Optional<Path> realIssues() {
    return Stream.iterate(Path.of("").toAbsolutePath(), at -> at != null, Path::getParent)
        .map(at -> at.resolveSibling("shared").resolve("data/titanium-points.json.gz"))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private List<String> found(String jql) throws Exception {
    return Visitor.keys(
        visitor.page("{\"jql\": \"" + jql + "\", \"maxResults\": 1000, \"fields\": [\"key\"]}"));
  }
}
