package org.riceforjira.connect.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.riceforjira.connect.candidates.CandidateQuery;
import org.riceforjira.connect.candidates.RankedCandidates;
import org.riceforjira.connect.http.JiraProblem;
import org.riceforjira.connect.jira.FactsReading;
import org.riceforjira.connect.jira.IssueQuery;
import org.riceforjira.connect.jira.Jql;
import org.riceforjira.connect.jira.ReadIssue;
import org.riceforjira.connect.jira.RemoteIssue;
import org.riceforjira.connect.login.Login;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.settings.ProjectSettings;

/** Reads issues that somebody names, and the candidates of their projects. */
final class AskedIssues {
  private static final int PAGE = 100;

  private final Login login;
  private final ProjectSettings settings;
  private final LongConsumer progress;
  private final List<JiraProblem> problems = new ArrayList<>();

  /**
   * @param progress is told how many more candidates were read
   */
  AskedIssues(Login login, ProjectSettings settings, LongConsumer progress) {
    this.login = login;
    this.settings = settings;
    this.progress = progress;
  }

  /** Those that are there, in the order of their keys; the others are {@link #problems}. */
  List<AskedIssue> read(List<String> keys) {
    Map<Long, RemoteIssue> named = named(keys);
    Map<Long, IssueFacts> facts = new HashMap<>();
    Map<String, RankedCandidates> ranked = new HashMap<>();
    for (RemoteIssue issue : named.values()) {
      ranked.computeIfAbsent(issue.project(), project -> rank(project, named, facts));
    }
    readOthers(named, facts);
    List<AskedIssue> asked = new ArrayList<>();
    for (RemoteIssue issue : named.values()) {
      if (facts.containsKey(issue.id())) {
        String summary = issue.text(CandidateQuery.SUMMARY);
        RankedCandidates among = ranked.get(issue.project());
        asked.add(new AskedIssue(facts.get(issue.id()), summary, issue.project(), among));
      } else {
        problems.add(notIndexed(issue));
      }
    }
    return asked;
  }

  /** Why some of the issues could not be read. */
  List<JiraProblem> problems() {
    return List.copyOf(problems);
  }

  /** Jira knows an issue also by the key that it had before it was moved. */
  private Map<Long, RemoteIssue> named(List<String> keys) {
    Map<Long, RemoteIssue> named = new LinkedHashMap<>();
    for (String key : keys) {
      try {
        RemoteIssue issue = login.site().issue(key, List.of(CandidateQuery.SUMMARY));
        named.putIfAbsent(issue.id(), issue);
      } catch (JiraProblem e) {
        if (e.kind() != JiraProblem.Kind.MISSING) {
          throw e;
        }
        problems.add(
            new JiraProblem(
                JiraProblem.Kind.MISSING,
                "There is no issue " + key + ", or this login may not see it."));
      }
    }
    return named;
  }

  private RankedCandidates rank(
      String project, Map<Long, RemoteIssue> named, Map<Long, IssueFacts> facts) {
    RankedCandidates.Builder ranked = new RankedCandidates.Builder(settings);
    CandidateQuery.of(project)
        .read(
            login,
            settings,
            List.of(),
            read -> {
              ranked.add(read.facts(), read.issue().text(CandidateQuery.SUMMARY));
              if (named.containsKey(read.issue().id())) {
                facts.put(read.issue().id(), read.facts());
              }
            },
            progress);
    return ranked.build();
  }

  private void readOthers(Map<Long, RemoteIssue> named, Map<Long, IssueFacts> facts) {
    List<Long> others = named.keySet().stream().filter(id -> !facts.containsKey(id)).toList();
    if (others.isEmpty()) {
      return;
    }
    IssueQuery query = new IssueQuery(List.of(), Jql.ids(others), List.of());
    FactsReading reading = login.read(query, settings.needs());
    while (!reading.done()) {
      for (ReadIssue read : reading.next(PAGE)) {
        facts.put(read.issue().id(), read.facts());
      }
    }
  }

  private static JiraProblem notIndexed(RemoteIssue issue) {
    return new JiraProblem(
        JiraProblem.Kind.MISSING,
        issue.key() + " is not in Jira's search yet. Try again in a minute.");
  }
}
