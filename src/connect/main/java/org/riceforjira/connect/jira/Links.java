package org.riceforjira.connect.jira;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.riceforjira.core.score.LinkDirection;

/** Reads the links of an issue. */
public final class Links {
  private Links() {}

  /**
   * A link as its issue sees it.
   *
   * @param type name of the link type, such as "Blocks"
   * @param category key of the other issue's status category, such as "done"; "" where Jira does
   *     not tell
   */
  public record Link(
      String type, LinkDirection direction, long otherId, String otherKey, String category) {}

  /** All links of an issue to others that the login sees. */
  public static List<Link> of(RemoteIssue issue) {
    List<Link> links = new ArrayList<>();
    if (issue.field(FactFields.LINKS).orElse(null) instanceof JsonArray all) {
      for (JsonElement each : all) {
        JsonObject link = each.getAsJsonObject();
        String type = link.getAsJsonObject("type").get("name").getAsString();
        // The issue at the other end of an outward link is the one that it goes to.
        other(link, "outwardIssue", type, LinkDirection.OUTWARD).ifPresent(links::add);
        other(link, "inwardIssue", type, LinkDirection.INWARD).ifPresent(links::add);
      }
    }
    return links;
  }

  private static Optional<Link> other(
      JsonObject link, String end, String type, LinkDirection direction) {
    return link.get(end) instanceof JsonObject issue
        ? Optional.of(
            new Link(
                type,
                direction,
                issue.get("id").getAsLong(),
                issue.get("key").getAsString(),
                Statuses.category(issue)))
        : Optional.empty();
  }
}
