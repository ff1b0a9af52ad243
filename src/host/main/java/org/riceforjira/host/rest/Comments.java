package org.riceforjira.host.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.riceforjira.host.data.CommentRow;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.Store;

/** Comments in REST's form, the oldest first. */
final class Comments {
  private final Store store;
  private final References references;

  Comments(Store store, References references) {
    this.store = store;
    this.references = references;
  }

  /** All of an issue, as its field has them. */
  JsonObject all(IssueRow issue) {
    return page(issue, 0, store.commentsOf(issue.id()).size());
  }

  JsonObject page(IssueRow issue, int startAt, int maxResults) {
    List<CommentRow> all = store.commentsOf(issue.id());
    JsonArray page = new JsonArray();
    all.stream().skip(startAt).limit(maxResults).map(this::json).forEach(page::add);
    JsonObject json = new JsonObject();
    json.add("comments", page);
    json.addProperty("maxResults", maxResults);
    json.addProperty("total", all.size());
    json.addProperty("startAt", startAt);
    return json;
  }

  JsonObject json(CommentRow comment) {
    JsonObject json = new JsonObject();
    json.addProperty(
        "self", references.self("issue/" + comment.issueId() + "/comment/" + comment.id()));
    json.addProperty("id", Long.toString(comment.id()));
    json.add("author", references.user(comment.author()));
    json.addProperty("body", comment.body());
    json.add("updateAuthor", references.user(comment.author()));
    json.addProperty("created", Instants.text(comment.created()));
    json.addProperty("updated", Instants.text(comment.created()));
    return json;
  }
}
