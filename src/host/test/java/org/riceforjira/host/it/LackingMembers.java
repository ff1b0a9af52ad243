package org.riceforjira.host.it;

import static java.util.Map.entry;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Classes of Jira's API that lack a member each: there, it has another name. */
final class LackingMembers {
  /** By check, what it lacks: the class, and the name of the member. */
  static final Map<String, String> BY_CODE =
      Map.ofEntries(
          entry(
              "write-silent", "com.atlassian.jira.event.type.EventDispatchOption DO_NOT_DISPATCH"),
          entry(
              "reindex-batch",
              "com.atlassian.jira.issue.index.IssueIndexingService reIndexIssueObjects"),
          entry("thread-cleanup", "com.atlassian.jira.util.thread.JiraThreadLocalUtil preCall"),
          entry("event-types", "com.atlassian.jira.event.type.EventType ISSUE_MOVED_ID"),
          entry("event-bulk", "com.atlassian.jira.event.issue.IssueEvent getSpanningOperation"),
          entry(
              "event-links",
              "com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent getIssueLink"),
          entry("event-watchers", "com.atlassian.jira.event.issue.IssueWatcherAddedEvent getIssue"),
          entry("event-deletions", "com.atlassian.jira.event.issue.IssuePreDeleteEvent getIssue"),
          entry("event-projects", "com.atlassian.jira.event.ProjectDeletedEvent getId"),
          entry(
              "page-project", "com.atlassian.jira.plugin.webfragment.model.JiraHelper getProject"),
          entry("comments", "com.atlassian.jira.issue.comments.Comment getAuthorApplicationUser"),
          entry(
              "history",
              "com.atlassian.jira.issue.changehistory.ChangeHistory getAuthorDisplayName"),
          entry(
              "link-types", "com.atlassian.jira.issue.link.IssueLinkTypeManager getIssueLinkTypes"),
          entry("components", "com.atlassian.jira.bc.project.component.ProjectComponent getName"),
          entry(
              "status-categories",
              "com.atlassian.jira.issue.status.category.StatusCategory getKey"),
          entry("product-version", "com.atlassian.sal.api.ApplicationProperties getVersion"),
          entry(
              "search-validate", "com.atlassian.jira.bc.issue.search.SearchService validateQuery"));

  /** From which the classes above would inherit what they lack. */
  private static final List<String> INHERITED =
      List.of(
          "com.atlassian.jira.event.issue.IssueRelatedEvent getIssue",
          "com.atlassian.jira.event.operation.SpanningOperationEvent getSpanningOperation");

  private static final int UTF8 = 1;

  private LackingMembers() {}

  /** Writes the changed classes. */
  static Path write(Path folder) throws IOException {
    List<String> all = new ArrayList<>(BY_CODE.values());
    all.addAll(INHERITED);
    for (String lacking : all) {
      String[] parts = lacking.split(" ");
      String file = parts[0].replace('.', '/') + ".class";
      Path to = folder.resolve(file);
      Files.createDirectories(to.getParent());
      try (InputStream in = LackingMembers.class.getClassLoader().getResourceAsStream(file)) {
        Files.write(to, renamed(in.readAllBytes(), parts[1]));
      }
    }
    return folder;
  }

  /** The class file with another name in its pool of constants. */
  private static byte[] renamed(byte[] type, String member) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(type));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeLong(in.readLong());
    int constants = in.readUnsignedShort();
    out.writeShort(constants);
    for (int i = 1; i < constants; i++) {
      int tag = in.readUnsignedByte();
      out.writeByte(tag);
      if (tag == UTF8) {
        String text = in.readUTF();
        out.writeUTF(text.equals(member) ? member + "Elsewhere" : text);
      } else {
        out.write(in.readNBytes(length(tag)));
        i += tag == 5 || tag == 6 ? 1 : 0;
      }
    }
    in.transferTo(out);
    return bytes.toByteArray();
  }

  /** Of a constant, without its tag: see the Java Virtual Machine Specification, 4.4. */
  private static int length(int tag) {
    return switch (tag) {
      case 5, 6 -> 8;
      case 7, 8, 16, 19, 20 -> 2;
      case 15 -> 3;
      default -> 4;
    };
  }
}
