package org.riceforjira.host.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riceforjira.host.pages.SampleSite;
import org.riceforjira.host.pages.Visitor;

/** Comments as a field of an issue, and page by page. */
class CommentsTest {
  private static final String ISSUE = "/rest/api/2/issue/ABC-1";

  private SampleSite site;
  private Visitor bob;

  @BeforeEach
  void start() throws Exception {
    site = new SampleSite();
    bob = Visitor.as("bob", site.base());
    for (String body : List.of("one", "two", "three")) {
      bob.json("POST", ISSUE + "/comment", "{\"body\":\"" + body + "\"}");
    }
  }

  @AfterEach
  void stop() throws Exception {
    site.close();
  }

  private JsonObject get(String path) throws Exception {
    return Visitor.json(bob.get(path)).getAsJsonObject();
  }

  private static List<String> bodies(JsonObject page) {
    return page.getAsJsonArray("comments").asList().stream()
        .map(comment -> comment.getAsJsonObject().get("body").getAsString())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "'',one two three",
    "?startAt=1,two three",
    "?startAt=1&maxResults=1,two",
    "?maxResults=0,''",
    "?startAt=7,''",
    "?startAt=-1&maxResults=-1,''"
  })
  void commentsComeInPages(String query, String expected) throws Exception {
    JsonObject page = get(ISSUE + "/comment" + query);
    assertEquals(expected, String.join(" ", bodies(page)));
    assertEquals(3, page.get("total").getAsInt());
  }

  @Test
  void aSearchGivesAllOfThemWhereTheyAreNamedAndNoneOtherwise() throws Exception {
    String search = "/rest/api/2/search?jql=key%20%3D%20ABC-1";
    JsonObject named = fields(get(search + "&fields=comment"));
    assertEquals(List.of("one", "two", "three"), bodies(named.getAsJsonObject("comment")));
    assertFalse(fields(get(search)).has("comment"));
  }

  private static JsonObject fields(JsonObject answer) {
    return answer.getAsJsonArray("issues").get(0).getAsJsonObject().getAsJsonObject("fields");
  }

  @Test
  void anIssueThatIsReadWholeHasThem() throws Exception {
    JsonObject comments = get(ISSUE).getAsJsonObject("fields").getAsJsonObject("comment");
    assertEquals(3, comments.get("total").getAsInt());
  }

  @ParameterizedTest
  @CsvSource({"mallory,404", "viewer,200"})
  void whoSeesTheIssueReadsThem(String user, int status) throws Exception {
    assertEquals(status, Visitor.as(user, site.base()).get(ISSUE + "/comment").statusCode());
  }
}
