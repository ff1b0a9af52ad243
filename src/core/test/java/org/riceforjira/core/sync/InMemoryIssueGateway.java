package org.riceforjira.core.sync;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.score.LinkFact;
import org.riceforjira.core.score.LinkNeed;
import org.riceforjira.core.score.SystemFact;
import org.riceforjira.core.sentence.Sentence;

/**
 * A project in memory. Gives exactly the facts that were asked for, so that a forgotten need shows;
 * JQL means what {@link #define} said it means, otherwise issues match what their facts say.
 */
public final class InMemoryIssueGateway implements IssueGateway {
  private final TreeMap<Long, IssueFacts> issues = new TreeMap<>();
  private final Map<String, Predicate<IssueFacts>> queries = new HashMap<>();
  private final Map<Long, String> refusals = new HashMap<>();
  private final List<List<ScoreChange>> writes = new ArrayList<>();
  private final List<Integer> pageSizes = new ArrayList<>();
  private final ProjectId project;
  private final String scoreField;
  private Consumer<List<ScoreChange>> beforeWrite = changes -> {};

  public InMemoryIssueGateway(ProjectId project, String scoreField, List<IssueFacts> issues) {
    this.project = project;
    this.scoreField = scoreField;
    issues.forEach(issue -> this.issues.put(issue.id(), issue));
  }

  @Override
  public Page read(Scope scope, FactNeeds needs, Cursor after, int limit) {
    pageSizes.add(limit);
    long last = after.equals(Cursor.START) ? Long.MIN_VALUE : Long.parseLong(after.position());
    List<IssueFacts> rest = inScope(scope).filter(issue -> issue.id() > last).toList();
    List<IssueFacts> found = rest.subList(0, Math.min(limit, rest.size()));
    Optional<Cursor> next =
        found.size() < rest.size()
            ? Optional.of(new Cursor(Long.toString(found.get(found.size() - 1).id())))
            : Optional.empty();
    return new Page(found.stream().map(issue -> only(needs, issue)).toList(), next);
  }

  @Override
  public long count(Scope scope) {
    return inScope(scope).count();
  }

  @Override
  public WriteReport write(String field, List<ScoreChange> changes) {
    beforeWrite.accept(changes);
    if (!field.equals(scoreField)) {
      throw new IllegalArgumentException("There is no number field " + field + ".");
    }
    writes.add(List.copyOf(changes));
    return new WriteReport(changes.stream().map(this::write).toList());
  }

  private WriteReport.Result write(ScoreChange change) {
    IssueFacts issue = issues.get(change.issueId());
    if (issue == null) {
      return WriteReport.Result.refused(
          change.issueId(), Sentence.said("The issue does not exist."));
    }
    if (refusals.containsKey(change.issueId())) {
      return WriteReport.Result.refused(
          change.issueId(), Sentence.said(refusals.get(change.issueId())));
    }
    if (!Objects.equals(issue.storedScore(), change.before())) {
      return Objects.equals(issue.storedScore(), change.after())
          ? WriteReport.Result.unchanged(change.issueId())
          : WriteReport.Result.conflict(change.issueId());
    }
    setScore(change.issueId(), change.after());
    return WriteReport.Result.written(change.issueId());
  }

  /** Says which issues a JQL text finds. */
  public void define(String jql, Predicate<IssueFacts> query) {
    queries.put(jql, query);
  }

  /** Changes a stored score as somebody else would. */
  public void setScore(long issueId, Double score) {
    IssueFacts issue = issues.get(issueId);
    issues.put(issueId, issue.withStoredScore(score));
  }

  /** From now on writes to the issue are refused; no longer where the reason is null. */
  public void refuse(long issueId, String reason) {
    if (reason == null) {
      refusals.remove(issueId);
    } else {
      refusals.put(issueId, reason);
    }
  }

  /** Runs before each write; may change issues or throw. */
  public void beforeWrite(Consumer<List<ScoreChange>> action) {
    beforeWrite = action;
  }

  public Double score(long issueId) {
    return issues.get(issueId).storedScore();
  }

  /** The batches that were written, oldest first. */
  public List<List<ScoreChange>> writes() {
    return List.copyOf(writes);
  }

  /** The limits that pages were read with, oldest first. */
  public List<Integer> pageSizes() {
    return List.copyOf(pageSizes);
  }

  private Stream<IssueFacts> inScope(Scope scope) {
    Predicate<IssueFacts> query =
        scope.jql().filter(jql -> !jql.isEmpty()).map(this::query).orElse(any -> true);
    return scope.onlyIn().orElse(project).equals(project)
        ? issues.values().stream().filter(query)
        : Stream.empty();
  }

  private Predicate<IssueFacts> query(String jql) {
    return queries.getOrDefault(jql, issue -> issue.matches(jql));
  }

  private IssueFacts only(FactNeeds needs, IssueFacts issue) {
    IssueFacts.Builder facts = IssueFacts.of(issue.id(), issue.key());
    needs.numberFields().forEach(field -> facts.number(field, issue.numbers().get(field)));
    needs.optionFields().forEach(field -> facts.option(field, issue.options().get(field)));
    for (SystemFact fact : needs.systemFacts()) {
      switch (fact) {
        case VOTES -> facts.votes(issue.system().votes());
        case WATCHERS -> facts.watchers(issue.system().watchers());
        case COMMENT_AUTHORS -> facts.commentAuthors(issue.system().commentAuthors());
        case PRIORITY -> facts.priority(issue.system().priority());
        case ORIGINAL_ESTIMATE ->
            facts.originalEstimateSeconds(issue.system().originalEstimateSeconds());
      }
    }
    for (LinkFact link : issue.links()) {
      if (needs.links().stream().anyMatch(need -> wants(need, link))) {
        facts.link(link);
      }
    }
    needs.queries().stream().filter(jql -> query(jql).test(issue)).forEach(facts::matching);
    if (needs.scoreField().isPresent()) {
      facts.storedScore(issue.storedScore());
    }
    return facts.build();
  }

  private static boolean wants(LinkNeed need, LinkFact link) {
    return need.type().equals(link.type()) && need.direction() == link.direction();
  }
}
