package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.issue.Issue;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.settings.LaneChoice;
import org.riceforjira.core.settings.LaneKind;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.jira.DoneIssues.Wanted;

class DoneIssuesTest {
  private static final String NOVEMBER =
      "statusCategory = Done AND resolved >= \"2026-10-30\" AND resolved < \"2026-12-03\"";

  private final MiniJira jira = new MiniJira();
  private final DoneIssues done = done(new ApiCheck());

  @Test
  void whatWasResolvedOnTheseDaysIsFoundWithItsFactsAndLanes() {
    jira.issue(1).with(Example.FIELDS.effort(), 2.0).matching(NOVEMBER).traits().assignee = "ann";
    jira.issue(2).with(Example.FIELDS.effort(), 3.0);
    jira.issue(3).with(Example.FIELDS.effort(), 4.0).matching(NOVEMBER).hidden();
    jira.indexAll();
    List<DoneIssues.Done> found = find("", 10).issues();
    assertEquals(1, found.size());
    assertEquals(2.0, found.get(0).facts().numbers().get(Example.FIELDS.effort()));
    assertEquals(List.of(new Lane("ann", "The ann")), found.get(0).lanes());
  }

  @Test
  void whoeverIsNotSignedInFindsWhatEverybodySees() {
    jira.issue(1).matching(NOVEMBER);
    jira.issue(2).matching(NOVEMBER).hidden();
    jira.indexAll();
    jira.visitors.anonymous();
    List<DoneIssues.Done> found = find("", 10).issues();
    assertEquals(List.of("RICE-1"), found.stream().map(issue -> issue.facts().key()).toList());
  }

  @Test
  void theDayIsThatOfTheServerWhereverTheVisitorIs() {
    jira.issue(1).matching(NOVEMBER).resolved(Instant.parse("2026-10-31T14:59:59Z"));
    jira.issue(2).matching(NOVEMBER).resolved(Instant.parse("2026-10-31T15:00:00Z"));
    jira.issue(3).matching(NOVEMBER).resolved(Instant.parse("2026-11-30T14:59:59Z"));
    jira.issue(4).matching(NOVEMBER).resolved(Instant.parse("2026-11-30T15:00:00Z"));
    jira.indexAll();
    List<DoneIssues.Done> found = find("", 10).issues();
    assertEquals(
        List.of("RICE-3 2026-11-30", "RICE-2 2026-11-01"),
        found.stream().map(issue -> issue.facts().key() + " " + issue.day()).toList());
  }

  @Test
  void whatLostItsResolutionSinceItWasIndexedIsLeftOut() {
    jira.issue(1).matching(NOVEMBER).resolved(null);
    jira.indexAll();
    assertEquals(List.of(), find("", 10).issues());
  }

  @Test
  void whereJiraDoesNotTellWhenIssuesWereResolvedNothingIsFound() {
    jira.issue(1).matching(NOVEMBER);
    jira.indexAll();
    DoneIssues unknown = done(new ApiCheck(ChangedJira.without(Issue.class.getName())));
    assertEquals(List.of(), unknown.find(wanted(""), Example.SETTINGS.needs(), 10).issues());
  }

  @Test
  void aQueryNarrowsThemDown() {
    jira.issue(1).matching("(labels = vision) AND " + NOVEMBER);
    jira.issue(2).matching(NOVEMBER);
    jira.indexAll();
    assertEquals("RICE-1", find("labels = vision", 10).issues().get(0).facts().key());
    assertEquals(1, find("labels = vision", 10).issues().size());
  }

  @Test
  void ofMoreThanAreWantedTheLastResolvedAreRead() {
    jira.issue(1).matching(NOVEMBER);
    jira.issue(2).matching(NOVEMBER).resolved(Instant.parse("2026-11-12T10:00:00Z"));
    jira.indexAll();
    assertTrue(find("", 1).more());
    assertEquals(
        List.of("RICE-2"), find("", 1).issues().stream().map(one -> one.facts().key()).toList());
    assertFalse(find("", 2).more());
  }

  @Test
  void finishedIssuesThatWereNeverResolvedAreCountedForTheVisitor() {
    String undated =
        "statusCategory = Done AND resolved is EMPTY AND updated >= \"2026-11-01\""
            + " AND issuetype in standardIssueTypes()";
    jira.issue(1).matching(undated);
    jira.issue(2).matching(undated).hidden();
    jira.issue(3).matching("(labels = vision) AND " + undated);
    jira.indexAll();
    assertEquals(1, done.undated(wanted("")));
    assertEquals(1, done.undated(wanted("labels = vision")));
    jira.visitors.anonymous();
    assertEquals(1, done.undated(wanted("")), "Nobody is no reason to see what is hidden.");
  }

  private DoneIssues.Found find(String jql, int limit) {
    return done.find(wanted(jql), Example.SETTINGS.needs(), limit);
  }

  private static Wanted wanted(String jql) {
    return new Wanted(
        new ProjectId(MiniJira.PROJECT),
        jql,
        LocalDate.parse("2026-11-01"),
        LocalDate.parse("2026-11-30"),
        new LaneChoice(LaneKind.ASSIGNEE, Optional.empty(), Map.of()));
  }

  private DoneIssues done(ApiCheck api) {
    EpicLinks epics = new EpicLinks(jira.fields.manager, jira.issues);
    return new DoneIssues(
        jira.scores.pages(),
        jira.scores.reader(new ApiCheck()),
        new LaneReader(jira.fields.manager, epics, jira.visitors.visitor(), new ApiCheck()),
        new Days(Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneId.of("Asia/Tokyo"))),
        api);
  }
}
