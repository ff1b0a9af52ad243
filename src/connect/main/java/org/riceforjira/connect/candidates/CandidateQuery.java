package org.riceforjira.connect.candidates;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.riceforjira.connect.http.JiraProblem;
import org.riceforjira.connect.jira.FactsReading;
import org.riceforjira.connect.jira.IssueQuery;
import org.riceforjira.connect.jira.Jql;
import org.riceforjira.connect.jira.ReadIssue;
import org.riceforjira.connect.login.Login;
import org.riceforjira.core.settings.ProjectSettings;

/**
 * Which issues are ranked together: the candidates of the settings, in the projects and among the
 * issues that somebody asked for.
 *
 * @param projects keys; empty for any project
 * @param condition JQL without an order that narrows the candidates down; "" for all of them
 */
public record CandidateQuery(List<String> projects, String condition) {
  /** The field with the text that people know an issue by. */
  public static final String SUMMARY = "summary";

  /** Issues that are read together: no Jira gives more of them with their fields. */
  private static final int PAGE = 100;

  public CandidateQuery {
    projects = List.copyOf(projects);
    if (projects.isEmpty() && condition.isBlank()) {
      throw new IllegalArgumentException("Nothing bounds the candidates.");
    }
  }

  /** All candidates of one project. */
  public static CandidateQuery of(String project) {
    return new CandidateQuery(List.of(project), "");
  }

  /** How many there are; on Cloud an estimate. */
  public long count(Login login, ProjectSettings settings) {
    IssueQuery query = query(settings, List.of());
    return asking(query, () -> login.jira().count(query.whole()));
  }

  /**
   * Reads all of them.
   *
   * @param fields to read besides the summary and what the score is made of
   * @param visit is given each once
   * @param progress is told after each page how many more were read
   */
  public void read(
      Login login,
      ProjectSettings settings,
      List<String> fields,
      Consumer<ReadIssue> visit,
      LongConsumer progress) {
    IssueQuery query = query(settings, fields).with(SUMMARY);
    FactsReading reading = login.read(query, settings.needs());
    while (!reading.done()) {
      List<ReadIssue> page = asking(query, () -> reading.next(PAGE));
      page.forEach(visit);
      progress.accept(page.size());
    }
  }

  /** Whoever is told that a query is refused did not write all of it. */
  private static <T> T asking(IssueQuery query, Supplier<T> question) {
    try {
      return question.get();
    } catch (JiraProblem e) {
      throw e.kind() == JiraProblem.Kind.REJECTED
          ? e.about("The candidates are asked for with " + query.whole())
          : e;
    }
  }

  private IssueQuery query(ProjectSettings settings, List<String> fields) {
    return new IssueQuery(
        projects, Jql.all(Jql.condition(settings.candidates()), condition), fields);
  }

  /** Reads and ranks all of them. */
  public RankedCandidates rank(Login login, ProjectSettings settings, LongConsumer progress) {
    RankedCandidates.Builder ranked = new RankedCandidates.Builder(settings);
    read(
        login,
        settings,
        List.of(),
        read -> ranked.add(read.facts(), read.issue().text(SUMMARY)),
        progress);
    return ranked.build();
  }
}
