package org.riceforjira.host.data.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.riceforjira.host.data.imports.ImportedIssue.Comment;
import org.riceforjira.host.data.imports.ImportedIssue.Link;
import org.riceforjira.host.data.imports.ImportedIssue.LinkType;
import org.riceforjira.host.data.imports.ImportedIssue.Relations;
import org.riceforjira.host.data.imports.Reference.Person;

/** Parent, links and comments of an issue in a search answer. */
final class JsonRelations {
  private JsonRelations() {}

  static Relations read(JsonNode fields) throws ImportProblem {
    return new Relations(parent(fields), links(fields), comments(fields.get("comment")));
  }

  /** The key of the parent, else of the epic: to a reader of the backlog an epic is a parent. */
  private static String parent(JsonNode fields) throws ImportProblem {
    Optional<String> parent = fields.get("parent").get("key").text();
    return parent.isPresent() ? parent.get() : fields.get("epic").get("key").text().orElse(null);
  }

  private static List<Link> links(JsonNode fields) throws ImportProblem {
    List<Link> links = new ArrayList<>();
    for (JsonNode node : fields.get("issuelinks").list()) {
      JsonNode type = node.get("type");
      String name = type.get("name").requiredText();
      String inward = type.get("inward").text().orElse(name);
      String outward = type.get("outward").text().orElse(name);
      boolean isSource = !node.get("outwardIssue").absent();
      JsonNode other = node.get(isSource ? "outwardIssue" : "inwardIssue").get("key");
      links.add(new Link(new LinkType(name, inward, outward), other.requiredText(), isSource));
    }
    return links;
  }

  private static List<Comment> comments(JsonNode told) throws ImportProblem {
    JsonNode texts = told.get("comments");
    if (texts.absent()) {
      int total = told.get("total").count();
      JsonNode authors = told.get("authors");
      int distinct = authors.absent() ? Math.min(1, total) : authors.count();
      if (distinct > total || distinct == 0 && total > 0) {
        throw authors
            .place()
            .problem(
                "%s cannot be %d where there are %d comments; correct one of the two"
                    .formatted(authors.path(), distinct, total));
      }
      return Placeholders.comments(total, distinct);
    }
    List<Comment> comments = new ArrayList<>();
    for (JsonNode node : texts.list()) {
      Person author = JsonSystemFields.person(node.get("author")).orElse(null);
      String created = node.get("created").instant().orElse(null);
      comments.add(new Comment(author, RichText.read(node.get("body")).orElse(""), created));
    }
    return comments;
  }
}
