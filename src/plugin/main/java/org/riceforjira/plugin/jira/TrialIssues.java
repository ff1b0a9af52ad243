package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.riceforjira.core.sentence.Sentence;
import org.riceforjira.core.sync.ProjectId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Finds an issue to make trials on. */
@Component
public class TrialIssues {
  private static final Logger LOG = LoggerFactory.getLogger(TrialIssues.class);

  /** Issues that are looked at: of most sites, the first one will do. */
  private static final int LOOKED_AT = 20;

  private final IssuePages pages;
  private final SingleIssues issues;
  private final IssueRights rights;
  private final EnabledProjects enabled;
  private final TrialIssueReader reader;

  TrialIssues(
      IssuePages pages,
      SingleIssues issues,
      IssueRights rights,
      EnabledProjects enabled,
      TrialIssueReader reader) {
    this.pages = pages;
    this.issues = issues;
    this.rights = rights;
    this.enabled = enabled;
    this.reader = reader;
  }

  /**
   * What trials are made on.
   *
   * @param why there is no issue, where there is none
   */
  public record Choice(Optional<TrialIssue> issue, Sentence why) {
    public Choice {
      Objects.requireNonNull(issue, "issue");
      Objects.requireNonNull(why, "why");
    }
  }

  /** The issue with this key; empty if there is none, or none that the visitor may see. */
  public Optional<Choice> named(String key) {
    try {
      return Optional.ofNullable(issues.find(key))
          .filter(rights::sees)
          .map(issue -> choice(reader.read(visible(issue, editing(issue)))));
    } catch (RuntimeException | LinkageError e) {
      return Optional.of(broken(e));
    }
  }

  /** A new issue with a score, of a project that uses the app, which the visitor may edit. */
  public Choice any() {
    try {
      return first(reader.scored().map(this::newest).orElse(List.of()));
    } catch (RuntimeException | LinkageError e) {
      return broken(e);
    }
  }

  private static Choice choice(Optional<TrialIssue> issue) {
    return new Choice(issue, Sentence.of("rice.check.untried.issue"));
  }

  /** Whatever Jira throws: what is tried without an issue can still be. */
  private static Choice broken(Throwable thrown) {
    LOG.warn("No issue was found to check this installation with", thrown);
    return new Choice(
        Optional.empty(), Sentence.of("rice.check.untried.broken", OneLine.of(thrown)));
  }

  private List<Issue> newest(String jql) {
    return pages.seenNewest(jql, LOOKED_AT);
  }

  /** The settings of one project must not spoil the others. */
  private Choice first(List<Issue> found) {
    Throwable failed = null;
    for (Issue one : found) {
      try {
        Optional<TrialIssue> usable = usable(one.getKey());
        if (usable.isPresent()) {
          return choice(usable);
        }
      } catch (RuntimeException | LinkageError e) {
        LOG.warn("{} is not taken to check this installation with", one.getKey(), e);
        failed = e;
      }
    }
    return failed == null ? choice(Optional.empty()) : broken(failed);
  }

  private Optional<TrialIssue> usable(String key) {
    return Optional.ofNullable(issues.find(key))
        .filter(rights::sees)
        .map(issue -> visible(issue, rights.editing(issue)))
        .filter(VisibleIssue::editable)
        .flatMap(reader::read)
        .filter(issue -> issue.score().isPresent())
        .filter(issue -> enabled.uses(issue.project()));
  }

  /** Of an issue that is named, also where nobody can read who may edit it. */
  private Editing editing(Issue issue) {
    try {
      return rights.editing(issue);
    } catch (RuntimeException | LinkageError e) {
      LOG.warn("Whether {} may be edited is not known", issue.getKey(), e);
      return Editing.refused(OneLine.of(e));
    }
  }

  private static VisibleIssue visible(Issue issue, Editing editing) {
    return new VisibleIssue(
        issue.getId(), issue.getKey(), new ProjectId(issue.getProjectId()), editing);
  }
}
