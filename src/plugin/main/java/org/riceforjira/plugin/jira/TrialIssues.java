package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.Issue;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.riceforjira.core.sentence.Sentence;
import org.riceforjira.core.sync.Scope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Finds an issue to make trials on. */
@Component
public class TrialIssues {
  private static final Logger LOG = LoggerFactory.getLogger(TrialIssues.class);

  /** Issues of one project that are looked at: of most, the first one will do. */
  private static final int LOOKED_AT = 20;

  private final EnabledProjects enabled;
  private final Projects projects;
  private final IssuePages pages;
  private final Issues issues;
  private final TrialIssueReader reader;

  TrialIssues(
      EnabledProjects enabled,
      Projects projects,
      IssuePages pages,
      Issues issues,
      TrialIssueReader reader) {
    this.enabled = enabled;
    this.projects = projects;
    this.pages = pages;
    this.issues = issues;
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
      return issues.visible(key).map(issue -> choice(reader.read(issue)));
    } catch (RuntimeException | LinkageError e) {
      return Optional.of(broken(e));
    }
  }

  /** Some issue with a score, of a project that uses the app, which the visitor may edit. */
  public Choice any() {
    try {
      return choice(reader.scored().flatMap(this::first));
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

  private Optional<TrialIssue> first(String jql) {
    return enabled.all().stream()
        .filter(project -> projects.visible(project.key()).isPresent())
        .flatMap(project -> scored(project, jql))
        .findFirst();
  }

  private Stream<TrialIssue> scored(ProjectRef project, String jql) {
    return pages
        .seenAfter(0, new Scope(project.id(), Optional.of(jql)), LOOKED_AT)
        .issues()
        .stream()
        .map(Issue::getKey)
        .flatMap(key -> issues.visible(key).stream())
        .filter(VisibleIssue::editable)
        .flatMap(issue -> reader.read(issue).stream())
        .filter(issue -> issue.score().isPresent());
  }
}
