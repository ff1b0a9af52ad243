package org.riceforjira.connect.jira;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.riceforjira.connect.http.Call;
import org.riceforjira.connect.http.JiraClient;
import org.riceforjira.connect.http.JiraProblem;

/** Counts the people who commented; a search may give only the first comments of an issue. */
final class CommentAuthors {
  private static final int PAGE = 100;

  private final JiraClient client;
  private final String api;

  CommentAuthors(JiraClient client, String api) {
    this.client = client;
    this.api = api;
  }

  /** Empty where the issue was read without its comments. */
  Optional<Long> of(RemoteIssue issue) {
    return issue
        .field(FactFields.COMMENT)
        .map(comments -> count(issue, comments.getAsJsonObject()));
  }

  private long count(RemoteIssue issue, JsonObject comments) {
    Set<String> authors = new HashSet<>();
    int read = add(comments, authors);
    long total = comments.has("total") ? comments.get("total").getAsLong() : read;
    while (read < total) {
      String path =
          api + "/issue/" + issue.id() + "/comment?startAt=" + read + "&maxResults=" + PAGE;
      int more = page(path, authors);
      if (more == 0) {
        break;
      }
      read += more;
    }
    return authors.size();
  }

  /** None of an issue that was deleted since the search: its score cannot be written either. */
  private int page(String path, Set<String> authors) {
    try {
      return client.ask(Call.get(path), json -> add(json.getAsJsonObject(), authors));
    } catch (JiraProblem e) {
      if (e.kind() != JiraProblem.Kind.MISSING) {
        throw e;
      }
      return 0;
    }
  }

  private static int add(JsonObject page, Set<String> authors) {
    List<JsonElement> comments = page.getAsJsonArray("comments").asList();
    comments.forEach(comment -> author(comment.getAsJsonObject()).ifPresent(authors::add));
    return comments.size();
  }

  /** Cloud has ids of accounts, Data Center keys; an anonymous comment has no author. */
  private static Optional<String> author(JsonObject comment) {
    if (comment.get("author") instanceof JsonObject author) {
      for (String name : List.of("accountId", "key", "name")) {
        if (author.has(name)) {
          return Optional.of(author.get(name).getAsString());
        }
      }
    }
    return Optional.empty();
  }
}
