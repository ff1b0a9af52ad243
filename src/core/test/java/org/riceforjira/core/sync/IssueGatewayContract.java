package org.riceforjira.core.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.score.FactNeeds.FieldNeeds;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.score.LinkDirection;
import org.riceforjira.core.score.LinkFact;
import org.riceforjira.core.score.LinkNeed;
import org.riceforjira.core.score.SystemFact;
import org.riceforjira.core.sync.WriteReport.Outcome;
import org.riceforjira.core.sync.WriteReport.Result;

/**
 * What every gateway does alike. A subclass sets up a Jira whose project {@link #PROJECT} holds the
 * issues it is given, with two number fields, a select field and a score field.
 */
public abstract class IssueGatewayContract {
  protected static final ProjectId PROJECT = new ProjectId(10000);
  protected static final String NUMBER = "customfield_10100";
  protected static final String OTHER_NUMBER = "customfield_10101";
  protected static final String OPTION = "customfield_10102";
  protected static final String SCORE = "customfield_10104";
  protected static final String LINK_TYPE = "Blocks";
  protected static final String VISION = "labels = vision";
  protected static final String SOON = "labels = soon OR labels = now";

  private static final Scope ALL = Scope.of(PROJECT);
  private static final FactNeeds SCORES = FactNeeds.NONE.withScore(SCORE);

  /**
   * A gateway to a new Jira with these issues in {@link #PROJECT} and their stored scores in {@link
   * #SCORE}; linked issues are outside that project. Of {@link #VISION} and {@link #SOON} an issue
   * matches exactly those that its facts say.
   */
  protected abstract IssueGateway gatewayTo(List<IssueFacts> issues);

  /** Changes the stored score of an issue behind the gateway's back; null empties it. */
  protected abstract void changeScore(long issueId, Double score);

  /** Makes Jira refuse every write to an issue. */
  protected abstract void refuseWrites(long issueId);

  private static IssueFacts.Builder issue(long number) {
    return IssueFacts.of(10000 + number, "RICE-" + number);
  }

  private static List<IssueFacts> issues(int count) {
    return LongStream.rangeClosed(1, count).mapToObj(n -> issue(n).build()).toList();
  }

  private static FactNeeds needs(Set<SystemFact> system, Set<LinkNeed> links) {
    return new FactNeeds(
        new FieldNeeds(Set.of(NUMBER, OTHER_NUMBER), Set.of(OPTION), Optional.of(SCORE)),
        system,
        links,
        Set.of());
  }

  private static FactNeeds queries(String... jql) {
    return new FactNeeds(FactNeeds.NONE.fields(), Set.of(), Set.of(), Set.of(jql));
  }

  private static IssueFacts onlyIssue(IssueGateway gateway, FactNeeds needs) {
    return gateway.read(ALL, needs, Cursor.START, 10).issues().get(0);
  }

  private static Result write(IssueGateway gateway, long number, Double before, Double after) {
    ScoreChange change = new ScoreChange(10000 + number, "RICE-" + number, before, after);
    return gateway.write(SCORE, List.of(change)).results().get(0);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 7, 8})
  void everyIssueIsReadOnceWhateverTheSizeOfThePages(int limit) {
    IssueGateway gateway = gatewayTo(issues(7));
    List<String> keys = new ArrayList<>();
    Optional<Cursor> cursor = Optional.of(Cursor.START);
    for (int pages = 0; cursor.isPresent() && pages < 20; pages++) {
      Page page = gateway.read(ALL, SCORES, cursor.get(), limit);
      assertTrue(page.issues().size() <= limit, "A page is no larger than its limit.");
      page.issues().forEach(facts -> keys.add(facts.key()));
      cursor = page.next();
    }
    assertEquals(Optional.empty(), cursor, "Pages come to an end.");
    assertEquals(issues(7).stream().map(IssueFacts::key).toList(), keys.stream().sorted().toList());
  }

  @ParameterizedTest
  @CsvSource({"'', 4", VISION + ", 2", SOON + ", 3", "labels = never, 0"})
  void asManyIssuesAreCountedAsAreRead(String jql, int expected) {
    LinkFact toAnotherProject = new LinkFact(LINK_TYPE, LinkDirection.INWARD, Map.of());
    IssueGateway gateway =
        gatewayTo(
            List.of(
                issue(1).matching(VISION).link(toAnotherProject).build(),
                issue(2).matching(VISION).matching(SOON).build(),
                issue(3).matching(SOON).build(),
                issue(4).matching(SOON).build()));
    Scope scope = new Scope(PROJECT, Optional.of(jql).filter(text -> !text.isEmpty()));
    assertEquals(expected, gateway.read(scope, SCORES, Cursor.START, 10).issues().size());
    assertEquals(expected, gateway.count(scope));
  }

  @Test
  void aProjectWithoutIssuesIsOneEmptyPage() {
    assertEquals(
        new Page(List.of(), Optional.empty()),
        gatewayTo(List.of()).read(ALL, SCORES, Cursor.START, 10));
  }

  @Test
  void writingBetweenTwoPagesNeitherRepeatsNorSkipsAnIssue() {
    IssueGateway gateway = gatewayTo(issues(6));
    List<Long> seen = new ArrayList<>();
    Optional<Cursor> cursor = Optional.of(Cursor.START);
    while (cursor.isPresent() && seen.size() < 20) {
      Page page = gateway.read(ALL, SCORES, cursor.get(), 2);
      List<ScoreChange> changes = new ArrayList<>();
      for (IssueFacts facts : page.issues()) {
        seen.add(facts.id());
        changes.add(new ScoreChange(facts.id(), facts.key(), null, 100.0 - facts.id() % 10));
      }
      gateway.write(SCORE, changes);
      cursor = page.next();
    }
    assertEquals(issues(6).stream().map(IssueFacts::id).toList(), seen.stream().sorted().toList());
  }

  @Test
  void fieldsAreReadAsTheyAreStored() {
    IssueFacts stored =
        issue(1).number(NUMBER, 1234.5).option(OPTION, "Many people").storedScore(67.25).build();
    IssueFacts read = onlyIssue(gatewayTo(List.of(stored)), needs(Set.of(), Set.of()));
    assertEquals(stored, read);
  }

  @Test
  void anEmptyFieldIsMissingAndZeroIsZero() {
    IssueFacts stored = issue(1).number(NUMBER, 0.0).build();
    IssueFacts read = onlyIssue(gatewayTo(List.of(stored)), needs(Set.of(), Set.of()));
    assertEquals(Map.of(NUMBER, 0.0), read.numbers());
    assertEquals(Map.of(), read.options());
    assertNull(read.storedScore());
  }

  @ParameterizedTest
  @EnumSource(SystemFact.class)
  void whatEveryIssueHasIsReadWhenItIsNeeded(SystemFact fact) {
    IssueFacts.Builder stored = issue(1);
    switch (fact) {
      case VOTES -> stored.votes(3L);
      case WATCHERS -> stored.watchers(2L);
      case COMMENT_AUTHORS -> stored.commentAuthors(2L);
      case PRIORITY -> stored.priority("High");
      case ORIGINAL_ESTIMATE -> stored.originalEstimateSeconds(57_600L);
    }
    IssueGateway gateway = gatewayTo(List.of(stored.build()));
    assertEquals(stored.build(), onlyIssue(gateway, needs(Set.of(fact), Set.of())));
  }

  @Test
  void whatWasCountedAndIsNoneIsZero() {
    IssueFacts stored = issue(1).votes(0L).watchers(0L).commentAuthors(0L).build();
    Set<SystemFact> counts =
        Set.of(SystemFact.VOTES, SystemFact.WATCHERS, SystemFact.COMMENT_AUTHORS);
    IssueFacts read = onlyIssue(gatewayTo(List.of(stored)), needs(counts, Set.of()));
    assertEquals(stored.system(), read.system());
  }

  @Test
  void linksAreReadByTypeAndDirectionWithTheNumbersOfTheLinkedIssue() {
    LinkFact inward = new LinkFact(LINK_TYPE, LinkDirection.INWARD, Map.of(NUMBER, 40.0));
    LinkFact outward = new LinkFact(LINK_TYPE, LinkDirection.OUTWARD, Map.of(NUMBER, 8.0));
    IssueGateway gateway = gatewayTo(List.of(issue(1).link(inward).link(outward).build()));
    LinkNeed need = new LinkNeed(LINK_TYPE, LinkDirection.INWARD, Optional.of(NUMBER));
    List<LinkFact> read = onlyIssue(gateway, needs(Set.of(), Set.of(need))).links();
    assertTrue(read.contains(inward), read.toString());
    assertFalse(read.contains(new LinkFact(LINK_TYPE, LinkDirection.INWARD, Map.of(NUMBER, 8.0))));
  }

  @Test
  void aLinkNeededAsACountAndAsASumIsOneLink() {
    LinkFact link = new LinkFact(LINK_TYPE, LinkDirection.INWARD, Map.of(NUMBER, 40.0));
    IssueGateway gateway = gatewayTo(List.of(issue(1).link(link).build()));
    LinkNeed count = new LinkNeed(LINK_TYPE, LinkDirection.INWARD, Optional.empty());
    LinkNeed sum = new LinkNeed(LINK_TYPE, LinkDirection.INWARD, Optional.of(NUMBER));
    assertEquals(List.of(link), onlyIssue(gateway, needs(Set.of(), Set.of(count, sum))).links());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 10})
  void anIssueMatchesExactlyTheQueriesItMatches(int limit) {
    List<IssueFacts> issues =
        List.of(
            issue(1).matching(VISION).build(),
            issue(2).matching(VISION).matching(SOON).build(),
            issue(3).build(),
            issue(4).matching(SOON).build());
    IssueGateway gateway = gatewayTo(issues);
    List<IssueFacts> read = new ArrayList<>();
    Optional<Cursor> cursor = Optional.of(Cursor.START);
    while (cursor.isPresent() && read.size() < 20) {
      Page page = gateway.read(ALL, queries(VISION, SOON), cursor.get(), limit);
      read.addAll(page.issues());
      cursor = page.next();
    }
    read.sort(Comparator.comparingLong(IssueFacts::id));
    assertEquals(issues, read);
  }

  @Test
  void queriesThatWereNotAskedForAreNotAnswered() {
    IssueGateway gateway = gatewayTo(List.of(issue(1).matching(VISION).matching(SOON).build()));
    assertEquals(issue(1).matching(SOON).build(), onlyIssue(gateway, queries(SOON)));
    assertEquals(issue(1).build(), onlyIssue(gateway, queries()));
  }

  @Test
  void aWrittenScoreIsReadBack() {
    IssueGateway gateway = gatewayTo(issues(1));
    assertEquals(Outcome.WRITTEN, write(gateway, 1, null, 1333.33).outcome());
    assertEquals(1333.33, onlyIssue(gateway, SCORES).storedScore());
  }

  @Test
  void aScoreCanBeZeroAndCanBeTakenAway() {
    IssueGateway gateway = gatewayTo(List.of(issue(1).storedScore(12.0).build()));
    assertEquals(Outcome.WRITTEN, write(gateway, 1, 12.0, 0.0).outcome());
    assertEquals(0.0, onlyIssue(gateway, SCORES).storedScore());
    assertEquals(Outcome.WRITTEN, write(gateway, 1, 0.0, null).outcome());
    assertNull(onlyIssue(gateway, SCORES).storedScore());
  }

  @Test
  void aScoreThatSomeoneElseChangedIsAConflictAndLeftAlone() {
    IssueGateway gateway = gatewayTo(List.of(issue(1).storedScore(12.0).build()));
    changeScore(10001, 13.0);
    assertEquals(Outcome.CONFLICT, write(gateway, 1, 12.0, 14.0).outcome());
    assertEquals(13.0, onlyIssue(gateway, SCORES).storedScore());
  }

  @Test
  void aScoreThatSomeoneElseFilledInOrEmptiedIsAConflict() {
    IssueGateway gateway = gatewayTo(List.of(issue(1).storedScore(12.0).build(), issue(2).build()));
    changeScore(10001, null);
    changeScore(10002, 5.0);
    assertEquals(Outcome.CONFLICT, write(gateway, 1, 12.0, 14.0).outcome());
    assertEquals(Outcome.CONFLICT, write(gateway, 2, null, 14.0).outcome());
  }

  @Test
  void aScoreThatIsThereAlreadyIsUnchanged() {
    IssueGateway gateway = gatewayTo(List.of(issue(1).storedScore(12.0).build()));
    assertEquals(Outcome.UNCHANGED, write(gateway, 1, 11.0, 12.0).outcome());
    assertEquals(12.0, onlyIssue(gateway, SCORES).storedScore());
  }

  @Test
  void aRefusedWriteSaysWhyAndDoesNotHoldUpTheOthers() {
    IssueGateway gateway = gatewayTo(issues(3));
    refuseWrites(10002);
    List<ScoreChange> changes =
        issues(3).stream().map(i -> new ScoreChange(i.id(), i.key(), null, 9.0)).toList();
    List<Result> results = gateway.write(SCORE, changes).results();
    assertEquals(3, results.size());
    for (Result result : results) {
      boolean refused = result.issueId() == 10002;
      assertEquals(refused ? Outcome.REFUSED : Outcome.WRITTEN, result.outcome());
      assertEquals(refused, result.reason().isPresent(), result.toString());
    }
  }

  @Test
  void anIssueThatIsGoneIsRefused() {
    assertEquals(Outcome.REFUSED, write(gatewayTo(issues(1)), 99, null, 1.0).outcome());
  }

  @Test
  void writingNothingIsFine() {
    assertEquals(List.of(), gatewayTo(issues(1)).write(SCORE, List.of()).results());
  }
}
