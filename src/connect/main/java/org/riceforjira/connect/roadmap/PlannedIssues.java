package org.riceforjira.connect.roadmap;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.riceforjira.connect.candidates.CandidateQuery;
import org.riceforjira.connect.jira.Links;
import org.riceforjira.connect.jira.RemoteIssue;
import org.riceforjira.connect.jira.Statuses;
import org.riceforjira.connect.roadmap.PlannedIssue.Prerequisite;
import org.riceforjira.connect.roadmap.PlannedIssue.Status;
import org.riceforjira.core.plan.roadmap.Deadlines;
import org.riceforjira.core.plan.roadmap.IssueRef;
import org.riceforjira.core.plan.roadmap.Milestone;
import org.riceforjira.core.plan.roadmap.Progress;
import org.riceforjira.core.score.LinkDirection;
import org.riceforjira.core.settings.PrerequisiteLinks;

/** Reads what a roadmap needs of issues, as Jira's REST tells it. */
final class PlannedIssues {
  private static final String DUE = "duedate";
  private static final String VERSIONS = "fixVersions";
  private static final String LINKS = "issuelinks";

  private final LaneReader lanes;
  private final PrerequisiteLinks links;

  PlannedIssues(LaneReader lanes, PrerequisiteLinks links) {
    this.lanes = lanes;
    this.links = links;
  }

  /** The fields that it looks at. */
  List<String> fields() {
    List<String> fields = new ArrayList<>(List.of(Statuses.STATUS, DUE, VERSIONS, LINKS));
    fields.addAll(lanes.fields());
    return fields;
  }

  PlannedIssue of(RemoteIssue issue) {
    return new PlannedIssue(
        issue.text(CandidateQuery.SUMMARY),
        new Status(issue.text(Statuses.STATUS), Progress.ofCategory(Statuses.category(issue))),
        lanes.of(issue),
        new Deadlines(day(issue.text(DUE)), milestone(issue)),
        prerequisites(issue));
  }

  /**
   * Settings say how the prerequisite sees the link; the issue at its other end sees it the other
   * way round.
   */
  private List<Prerequisite> prerequisites(RemoteIssue issue) {
    LinkDirection asSeenHere =
        links.direction() == LinkDirection.OUTWARD ? LinkDirection.INWARD : LinkDirection.OUTWARD;
    return Links.of(issue).stream()
        .filter(link -> link.direction() == asSeenHere)
        .filter(link -> link.type().equalsIgnoreCase(links.linkType()))
        .map(
            link ->
                new Prerequisite(
                    new IssueRef(link.otherId(), link.otherKey()),
                    Progress.ofCategory(link.category())))
        .distinct()
        .toList();
  }

  /** Of its fix versions in use the one that is, or was to be, released first. */
  private static Optional<Milestone> milestone(RemoteIssue issue) {
    return issue
        .field(VERSIONS)
        .map(versions -> StreamSupport.stream(((JsonArray) versions).spliterator(), false))
        .orElse(Stream.empty())
        .map(JsonElement::getAsJsonObject)
        .flatMap(version -> milestone(version).stream())
        .min(Milestone.FIRST);
  }

  private static Optional<Milestone> milestone(JsonObject version) {
    boolean archived = version.has("archived") && version.get("archived").getAsBoolean();
    JsonElement date = version.get("releaseDate");
    return archived || date == null || !date.isJsonPrimitive()
        ? Optional.empty()
        : day(date.getAsString()).map(day -> new Milestone(version.get("name").getAsString(), day));
  }

  private static Optional<LocalDate> day(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }
}
