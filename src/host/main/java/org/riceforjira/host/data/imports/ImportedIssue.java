package org.riceforjira.host.data.imports;

import java.util.List;
import java.util.Map;
import org.riceforjira.host.data.imports.Reference.Person;

/**
 * An issue as a file tells it. {@code values} has what {@link org.riceforjira.host.data.IssueRow}
 * has, but a {@link Reference} (or a list of them) wherever the store has an id.
 */
record ImportedIssue(
    RecordPlace place,
    Project project,
    Map<String, Object> values,
    Map<ImportedField, Object> custom,
    Relations relations) {

  String key() {
    return place.key();
  }

  ImportedIssue with(Relations others) {
    return new ImportedIssue(place, project, values, custom, others);
  }

  record Project(String key, String name) {

    /** The key of the project that an issue's key tells. */
    static String keyOf(String issueKey) {
      return issueKey.substring(0, issueKey.lastIndexOf('-'));
    }
  }

  /** What ties an issue to others and to people; {@code parent} is a key or null. */
  record Relations(String parent, List<Link> links, List<Comment> comments) {}

  /** A link; {@code outward} where this issue is its source. */
  record Link(LinkType type, String otherKey, boolean outward) {}

  record LinkType(String name, String inward, String outward) {}

  /** {@code created} is an ISO instant, or null for the time at which the issue was created. */
  record Comment(Person author, String body, String created) {}
}
