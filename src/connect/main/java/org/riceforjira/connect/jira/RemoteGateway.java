package org.riceforjira.connect.jira;

import java.util.List;
import java.util.Optional;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.sync.Cursor;
import org.riceforjira.core.sync.IssueGateway;
import org.riceforjira.core.sync.Page;
import org.riceforjira.core.sync.Scope;
import org.riceforjira.core.sync.ScoreChange;
import org.riceforjira.core.sync.WriteReport;

/**
 * The issues of a Jira that is far away. One reading at a time: a page can be read only with the
 * cursor of the page before, which a Jira's own tokens do not outlive either.
 */
public final class RemoteGateway implements IssueGateway {
  private final RemoteJira jira;
  private final FactsReader reader;
  private final ScoreWriter writer;
  private final List<String> projects;
  private FactsReading reading;
  private int pages;

  /**
   * @param projects keys of projects that hold all issues of every scope; empty for any
   */
  public RemoteGateway(
      RemoteJira jira, FactsReader reader, ScoreWriter writer, List<String> projects) {
    this.jira = jira;
    this.projects = List.copyOf(projects);
    this.reader = reader;
    this.writer = writer;
  }

  @Override
  public Page read(Scope scope, FactNeeds needs, Cursor after, int limit) {
    if (after.equals(Cursor.START)) {
      reading = new FactsReading(jira, reader, query(scope), needs);
      pages = 0;
    } else if (!after.equals(cursor())) {
      throw new IllegalArgumentException("No page was read that ends at " + after + ".");
    }
    // From before the request: what else a page needs may take long.
    IdSet seen = writer.look();
    List<IssueFacts> facts = reading.next(limit).stream().map(ReadIssue::facts).toList();
    if (needs.scoreField().isPresent()) {
      facts.forEach(issue -> seen.add(issue.id()));
    }
    pages++;
    return new Page(facts, reading.done() ? Optional.empty() : Optional.of(cursor()));
  }

  private Cursor cursor() {
    return new Cursor(Integer.toString(pages));
  }

  @Override
  public long count(Scope scope) {
    return jira.count(query(scope).whole());
  }

  @Override
  public WriteReport write(String scoreField, List<ScoreChange> changes) {
    return new WriteReport(writer.write(scoreField, changes));
  }

  /**
   * Some issues once more, as they are stored; those that are gone are absent. Their scores can be
   * written without another look.
   */
  public List<IssueFacts> again(List<Long> ids, FactNeeds needs) {
    IdSet seen = writer.look();
    List<RemoteIssue> issues = jira.now(ids, FactsReader.fields(needs));
    if (issues.isEmpty()) {
      return List.of();
    }
    IssueQuery these =
        new IssueQuery(
            List.of(), Jql.ids(issues.stream().map(RemoteIssue::id).toList()), List.of());
    List<IssueFacts> facts = reader.read(issues, needs, Matches.of(jira, these, needs.queries()));
    facts.forEach(issue -> seen.add(issue.id()));
    return facts;
  }

  private IssueQuery query(Scope scope) {
    List<String> in =
        scope.onlyIn().map(project -> List.of(Long.toString(project.value()))).orElse(projects);
    return new IssueQuery(in, Jql.condition(scope.jql().orElse("")), List.of());
  }
}
