package org.riceforjira.connect.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonParser;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.riceforjira.connect.jira.Flavour;
import org.riceforjira.connect.jira.RemoteIssue;
import org.riceforjira.connect.roadmap.PlannedIssue.Prerequisite;
import org.riceforjira.connect.roadmap.PlannedIssue.Status;
import org.riceforjira.core.plan.roadmap.Deadlines;
import org.riceforjira.core.plan.roadmap.IssueRef;
import org.riceforjira.core.plan.roadmap.Milestone;
import org.riceforjira.core.plan.roadmap.Progress;
import org.riceforjira.core.score.LinkDirection;
import org.riceforjira.core.settings.LaneChoice;
import org.riceforjira.core.settings.LaneKind;
import org.riceforjira.core.settings.PrerequisiteLinks;

class PlannedIssuesTest {
  private static final String LINKS =
      """
      {"issuelinks":[
        {"type":{"name":"Blocks"},"inwardIssue":{"id":"1","key":"SHOP-1",
          "fields":{"status":{"statusCategory":{"key":"done"}}}}},
        {"type":{"name":"blocks"},"outwardIssue":{"id":"2","key":"SHOP-2"}},
        {"type":{"name":"Relates"},"inwardIssue":{"id":"3","key":"SHOP-3"}}]}
      """;

  @Test
  void theStatusTellsHowFarTheWorkIs() {
    assertEquals(
        new Status("In Review", Progress.IN_PROGRESS),
        read("{\"status\":{\"name\":\"In Review\",\"statusCategory\":{\"key\":\"indeterminate\"}}}")
            .status());
    assertEquals(new Status("", Progress.TODO), read("{}").status());
  }

  @Test
  void ofItsVersionsInUseTheOneReleasedFirstIsItsMilestone() {
    String versions =
        """
        {"duedate":"2026-12-24","fixVersions":[
          {"name":"3.0","releaseDate":"2027-03-31"},
          {"name":"2.0","releaseDate":"2027-01-31","released":false},
          {"name":"1.0","releaseDate":"2026-01-31","archived":true},
          {"name":"someday"}, {"name":"never","releaseDate":null}]}
        """;
    assertEquals(
        new Deadlines(
            Optional.of(LocalDate.parse("2026-12-24")),
            Optional.of(new Milestone("2.0", LocalDate.parse("2027-01-31")))),
        read(versions).deadlines());
    assertEquals(Deadlines.NONE, read("{\"duedate\":null,\"fixVersions\":[]}").deadlines());
  }

  @Test
  void aPrerequisiteIsTheIssueThatBlocks() {
    assertEquals(
        List.of(new Prerequisite(new IssueRef(1, "SHOP-1"), Progress.DONE)),
        read(LINKS).prerequisites());
  }

  @Test
  void settingsMaySayThatLinksAreMeantTheOtherWayRound() {
    assertEquals(
        List.of(new Prerequisite(new IssueRef(2, "SHOP-2"), Progress.TODO)),
        read(LINKS, LinkDirection.INWARD).prerequisites());
  }

  private static PlannedIssue read(String fields) {
    return read(fields, LinkDirection.OUTWARD);
  }

  private static PlannedIssue read(String fields, LinkDirection direction) {
    LaneChoice none = new LaneChoice(LaneKind.NONE, Optional.empty(), Map.of());
    LaneReader lanes = new LaneReader(none, Flavour.CLOUD, List.of());
    return new PlannedIssues(lanes, new PrerequisiteLinks("Blocks", direction))
        .of(new RemoteIssue(9, "SHOP-9", JsonParser.parseString(fields).getAsJsonObject()));
  }
}
