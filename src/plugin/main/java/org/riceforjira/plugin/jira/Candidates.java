package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.sync.ProjectId;
import org.springframework.stereotype.Component;

/**
 * Reads the issues that a project ranks, whoever may see them. Which they are the index tells; what
 * they are like comes from the database. All of it may throw {@link PartUnavailable}, {@link
 * UnusableCandidates}, {@link UnusableGoal} and {@link RankFailed}.
 */
@Component
public class Candidates {
  /** Issues that are read together. */
  static final int PAGE = 500;

  private final CandidateQuery query;
  private final IssueManager issues;
  private final FactsReader reader;
  private final ReviewStamps stamps;
  private final CandidateTraits traits;

  Candidates(
      CandidateQuery query,
      @ComponentImport IssueManager issues,
      FactsReader reader,
      ReviewStamps stamps,
      CandidateTraits traits) {
    this.query = query;
    this.issues = issues;
    this.reader = reader;
    this.stamps = stamps;
    this.traits = traits;
  }

  /** How many the index has. */
  public long count(ProjectId project, ProjectSettings settings) {
    return query.count(project, settings.candidates());
  }

  /**
   * The ids of the issues of the project that changed in the last minutes, candidates or not; empty
   * if they are more than so many.
   */
  public Optional<List<Long>> updated(ProjectId project, long minutes, int most) {
    return query.updated(project, minutes, most);
  }

  /** Those of the issues that are candidates now. */
  public List<Candidate> among(
      ProjectId project, ProjectSettings settings, Collection<Long> issueIds) {
    List<Candidate> found = new ArrayList<>();
    List<Long> ids = List.copyOf(issueIds);
    for (int from = 0; from < ids.size(); from += PAGE) {
      List<Long> slice = ids.subList(from, Math.min(from + PAGE, ids.size()));
      List<MutableIssue> loaded = candidates(project, settings, slice);
      found.addAll(read(project, settings, loaded, stamps.read(ids(loaded))));
    }
    return found;
  }

  /** Asks only about issues that are there: a query that names others may be refused as a whole. */
  private List<MutableIssue> candidates(
      ProjectId project, ProjectSettings settings, List<Long> asked) {
    List<MutableIssue> loaded = load(project, asked);
    try {
      return candidates(project, settings.candidates(), loaded);
    } catch (RankFailed e) {
      List<MutableIssue> left = load(project, asked);
      if (left.size() == loaded.size()) {
        throw e;
      }
      // One was deleted in between.
      return candidates(project, settings.candidates(), left);
    }
  }

  private List<MutableIssue> candidates(ProjectId project, String jql, List<MutableIssue> loaded) {
    Set<Long> candidates = loaded.isEmpty() ? Set.of() : query.among(project, jql, ids(loaded));
    return loaded.stream().filter(issue -> candidates.contains(issue.getId())).toList();
  }

  /** Begins to read all of them. */
  public Walk walk(ProjectId project, ProjectSettings settings) {
    return new Walk(project, settings);
  }

  /** All candidates, page by page. For one thread. */
  public final class Walk {
    private final ProjectId project;
    private final ProjectSettings settings;
    private final Optional<StampTexts> allStamps;
    private long last;
    private boolean more = true;

    private Walk(ProjectId project, ProjectSettings settings) {
      this.project = project;
      this.settings = settings;
      this.allStamps = stamps.all();
    }

    /** False after the last page. */
    public boolean hasNext() {
      return more;
    }

    /** The next page; it may be empty. */
    public List<Candidate> next() {
      IssuePages.Found found = query.after(last, project, settings.candidates(), PAGE);
      last = found.last();
      more = found.more();
      List<MutableIssue> loaded = load(project, ids(found.issues()));
      List<Long> ids = ids(loaded);
      Map<Long, ReviewStamp> reviews =
          allStamps.map(all -> all.of(ids)).orElseGet(() -> stamps.read(ids));
      return read(project, settings, loaded, reviews);
    }
  }

  private List<MutableIssue> load(ProjectId project, List<Long> ids) {
    return ids.stream()
        .map(issues::getIssueObject)
        .filter(Objects::nonNull)
        .filter(issue -> issue.getProjectId().equals(project.value()))
        .toList();
  }

  private List<Candidate> read(
      ProjectId project,
      ProjectSettings settings,
      List<MutableIssue> loaded,
      Map<Long, ReviewStamp> reviews) {
    List<IssueFacts> facts =
        loaded.isEmpty() ? List.of() : reader.read(project, loaded, settings.rules().needs());
    List<Candidate> read = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      Issue issue = loaded.get(i);
      Optional<ReviewStamp> review = Optional.ofNullable(reviews.get(issue.getId()));
      read.add(new Candidate(facts.get(i), traits.read(issue, review)));
    }
    return read;
  }

  private static List<Long> ids(List<? extends Issue> issues) {
    return issues.stream().map(Issue::getId).toList();
  }
}
