package org.riceforjira.connect.check;

import java.util.ArrayList;
import java.util.List;
import org.riceforjira.connect.jira.FactsReading;
import org.riceforjira.connect.jira.IssueQuery;
import org.riceforjira.connect.jira.Jql;
import org.riceforjira.connect.jira.ReadIssue;
import org.riceforjira.connect.jira.RemoteField;
import org.riceforjira.connect.login.Login;
import org.riceforjira.connect.settings.SourceNames;
import org.riceforjira.connect.text.Numbers;
import org.riceforjira.core.score.Evaluator;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.SourcePlace;

/** For how many candidates each source has a value, of the first ones that are read. */
final class SourceCoverage {
  private static final int MOST_READ = 1000;
  private static final int PAGE = 500;

  private final Login login;
  private final IssueQuery issues;

  SourceCoverage(Login login, IssueQuery issues) {
    this.login = login;
    this.issues = issues;
  }

  List<Finding> of(ProjectSettings settings, List<RemoteField> fields) {
    FactsReading reading = login.read(query(settings), settings.needs());
    List<IssueFacts> facts = read(reading);
    if (facts.isEmpty()) {
      return List.of(Finding.note("Candidates", "No issue is ranked: " + query(settings).whole()));
    }
    List<Finding> findings = new ArrayList<>();
    SourceNames names = new SourceNames(fields);
    String all = (reading.done() ? "" : "the first ") + candidates(facts.size());
    for (SourcePlace place : SourcePlace.all(settings.rules())) {
      long found =
          facts.stream().filter(issue -> place.source().read(issue).value().isPresent()).count();
      findings.add(
          Finding.ok(
              place.factor().label(),
              names.of(place.source()) + ": " + share(found, facts.size(), all)));
    }
    Evaluator evaluator = new Evaluator(settings.rules());
    long scored =
        facts.stream().filter(issue -> evaluator.evaluate(issue).score().isPresent()).count();
    findings.add(
        scored == 0
            ? Finding.note("Scores", "None of " + all + " would have one.")
            : Finding.ok("Scores", share(scored, facts.size(), all) + " would have one"));
    return findings;
  }

  private static String share(long some, int all, String ofThese) {
    return Numbers.count(some) + " of " + ofThese + " (" + Math.round(100.0 * some / all) + " %)";
  }

  private static String candidates(int number) {
    return Numbers.count(number, "candidate", "candidates");
  }

  private IssueQuery query(ProjectSettings settings) {
    String candidates = settings.candidates();
    return new IssueQuery(
        issues.projects(),
        candidates.isBlank() ? issues.jql() : Jql.all(issues.jql(), Jql.condition(candidates)),
        List.of());
  }

  private static List<IssueFacts> read(FactsReading reading) {
    List<IssueFacts> facts = new ArrayList<>();
    while (!reading.done() && facts.size() < MOST_READ) {
      reading.next(Math.min(PAGE, MOST_READ - facts.size())).stream()
          .map(ReadIssue::facts)
          .forEach(facts::add);
    }
    return facts;
  }
}
