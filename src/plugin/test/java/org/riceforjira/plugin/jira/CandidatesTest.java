package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.plan.roadmap.Progress;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.jira.Candidate.Traits;

class CandidatesTest {
  static final ProjectId PROJECT = new ProjectId(MiniJira.PROJECT);
  static final ProjectSettings ALL =
      Example.SETTINGS.with(Example.SETTINGS.planning().withCandidates(""));
  private static final ProjectSettings MINE =
      Example.SETTINGS.with(Example.SETTINGS.planning().withCandidates("labels = mine"));

  private final MiniJira jira = new MiniJira();

  @Test
  void aCandidateIsReadFromTheDatabase() {
    MiniIssue issue = jira.issue(1).with(Example.FIELDS.reach(), 1.0).summary("Pay later");
    jira.indexAll();
    issue.with(Example.FIELDS.reach(), 450.0);
    Candidate read = all(ALL).get(0);
    assertEquals(450, read.facts().numbers().get(Example.FIELDS.reach()));
    Instant created = Instant.parse("2026-01-05T10:00:00Z");
    assertEquals(
        new Traits("Pay later", "Story", "To Do", Progress.TODO, created, Optional.empty()),
        read.traits());
  }

  @Test
  void whatAnIssueLacksIsLeftEmpty() {
    MiniIssue issue = jira.issue(1).summary(null);
    issue.traits().type = null;
    jira.indexAll();
    Traits traits = all(ALL).get(0).traits();
    assertEquals(List.of("", ""), List.of(traits.summary(), traits.type()));
  }

  @Test
  void whereJiraDoesNotTellWhenAnIssueWasCreatedItWasLongAgo() {
    jira.issue(1);
    jira.indexAll();
    ApiCheck lacking = new ApiCheck(ChangedJira.without(Issue.class.getName()));
    assertFalse(lacking.has(ApiPart.CREATION_TIME));
    List<Candidate> read =
        new JiraForRankings(jira)
            .candidates(stamps(), lacking)
            .among(PROJECT, ALL, List.of(MiniJira.PROJECT + 1));
    assertEquals(Instant.EPOCH, read.get(0).traits().created());
  }

  @Test
  void whoeverAsksAllCandidatesAreReadPageByPage() {
    for (int number = 1; number <= Candidates.PAGE + 1; number++) {
      jira.issue(number).matching("labels = mine").hidden();
    }
    jira.issue(1000);
    jira.indexAll();
    Candidates.Walk walk = candidates().walk(PROJECT, MINE);
    assertEquals(Candidates.PAGE, walk.next().size());
    assertTrue(walk.hasNext());
    assertEquals(1, walk.next().size());
    assertFalse(walk.hasNext());
    assertEquals(Candidates.PAGE + 1, candidates().count(PROJECT, MINE));
  }

  @Test
  void deletedIssuesAreNotAskedAboutBecauseJiraCouldTakeOffence() {
    jira.issue(1).matching("labels = mine");
    jira.issue(2).matching("labels = mine");
    jira.indexAll();
    jira.delete(2);
    assertEquals(1, candidates().among(PROJECT, MINE, List.of(10001L, 10002L)).size());
    assertEquals(
        "project = 10000 AND (labels = mine) AND id in (10001)",
        jira.search.asked.get(jira.search.asked.size() - 1));
    assertEquals(0, candidates().among(PROJECT, MINE, List.of(10002L)).size());
  }

  @Test
  void amongIssuesThoseAreReadThatAreCandidatesNow() {
    jira.issue(1).matching("labels = mine");
    jira.issue(2);
    jira.issue(3).matching("labels = mine");
    jira.linkedIssue(1).matching("labels = mine");
    jira.indexAll();
    jira.deleteFromDatabase(3);
    List<Candidate> read =
        candidates().among(PROJECT, MINE, List.of(10001L, 10002L, 10003L, 20001L, 7L));
    assertEquals(List.of("RICE-1"), read.stream().map(one -> one.facts().key()).toList());
    assertEquals(2, candidates().among(PROJECT, ALL, List.of(10001L, 10002L)).size());
  }

  @Test
  void anIssueThatIsDeletedJustThenDoesNotKeepTheOthersFromBeingRead() {
    jira.issue(1);
    jira.issue(2);
    jira.indexAll();
    jira.whileLoading(2, () -> jira.delete(1));
    List<Candidate> read = candidates().among(PROJECT, ALL, List.of(10001L, 10002L));
    assertEquals(List.of("RICE-2"), read.stream().map(one -> one.facts().key()).toList());
  }

  @Test
  void anIssueThatIsInTheIndexOfTheProjectItLeftIsNotRead() {
    jira.issue(1);
    jira.indexAll();
    jira.move(1, "OTHER-7");
    assertEquals(List.of(), all(ALL));
  }

  @Test
  void whatChangedLatelyIsFoundUnlessItIsTooMuch() {
    jira.issue(1).changedLately();
    jira.issue(2).changedLately();
    jira.issue(3);
    jira.indexAll();
    assertEquals(Optional.of(List.of(10001L, 10002L)), candidates().updated(PROJECT, 3, 2));
    assertEquals(Optional.empty(), candidates().updated(PROJECT, 3, 1));
    assertTrue(jira.search.asked.toString().contains("updated >= -3m"));
  }

  @Test
  void aQueryThatJiraDoesNotAcceptIsToldAsSuch() {
    jira.issue(1);
    jira.indexAll();
    ProjectSettings wrong =
        Example.SETTINGS.with(Example.SETTINGS.planning().withCandidates("rubbish"));
    assertThrows(UnusableCandidates.class, () -> candidates().count(PROJECT, wrong));
    assertThrows(UnusableCandidates.class, () -> all(wrong));
    assertThrows(
        UnusableCandidates.class, () -> candidates().among(PROJECT, wrong, List.of(10001L)));
  }

  @Test
  void aSearchThatBreaksDownIsToldAsSuch() {
    jira.issue(1);
    jira.indexAll();
    jira.issue(1);
    jira.search.broken = true;
    assertThrows(RankFailed.class, () -> candidates().count(PROJECT, MINE));
    assertThrows(RankFailed.class, () -> all(MINE));
    assertThrows(RankFailed.class, () -> candidates().among(PROJECT, MINE, List.of(10001L)));
    assertThrows(RankFailed.class, () -> candidates().updated(PROJECT, 3, 2));
  }

  @Test
  void whereNothingCanBeSearchedThatIsSaid() {
    ApiCheck lacking = new ApiCheck(ChangedJira.without(SearchService.class.getName()));
    Candidates without = new JiraForRankings(jira).candidates(stamps(), lacking);
    assertThrows(PartUnavailable.class, () -> without.count(PROJECT, ALL));
  }

  private List<Candidate> all(ProjectSettings settings) {
    return candidates().walk(PROJECT, settings).next();
  }

  private Candidates candidates() {
    return new JiraForRankings(jira).candidates(stamps(), new ApiCheck());
  }

  private static ReviewStamps stamps() {
    return new ReviewStamps(
        new UnexportedServices(),
        new HeardEvents(List.of(), List.of(), new OwnWrites()),
        new ApiCheck());
  }
}
