package org.riceforjira.plugin.jira;

import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.riceforjira.plugin.jira.RankedIssues.Seen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What JQL asks of rankings, for whoever asks the query; they need not be the visitor. */
@Component
class RankingQuestions {
  private static final Logger LOG = LoggerFactory.getLogger(RankingQuestions.class);

  private final RankedIssues ranked;
  private final Projects projects;
  private final Visitor visitor;
  private final OwnQueries own;
  private final ApiCheck api;

  RankingQuestions(
      RankedIssues ranked, Projects projects, Visitor visitor, OwnQueries own, ApiCheck api) {
    this.ranked = ranked;
    this.projects = projects;
    this.visitor = visitor;
    this.own = own;
    this.api = api;
  }

  /** Reads the ids that a function stands for. */
  interface Reading {
    List<Long> of(RankedIssues ranked, ProjectRef project, Seen seen);
  }

  /** Refuses where this Jira lacks what functions need. */
  void needParts() {
    api.need(ApiPart.JQL_FUNCTIONS);
  }

  /** True if the person may know of the project; null is an anonymous one. */
  boolean sees(ApplicationUser searcher, String projectKey) {
    try {
      return as(searcher, () -> visible(projectKey).isPresent());
    } catch (UnknownPerson e) {
      return false;
    }
  }

  /**
   * What a function stands for; nothing where it cannot be found out, because whatever a function
   * throws breaks the page on which the query is.
   */
  List<Long> answer(QueryCreationContext context, String projectKey, Reading reading) {
    try {
      needParts();
      if (own.isAsking()) {
        LOG.warn("RICE queries cannot ask for the ranking of {}: it is made of them", projectKey);
        return List.of();
      }
      return context.isSecurityOverriden()
          ? read(either(projectKey, projects::existing), Seen.BY_ANYBODY, reading)
          : as(
              context.getApplicationUser(),
              () -> read(visible(projectKey), Seen.BY_VISITOR, reading));
    } catch (RuntimeException e) {
      LOG.warn("The ranking of {} could not be made for a query", projectKey, e);
      return List.of();
    }
  }

  private List<Long> read(Optional<ProjectRef> project, Seen seen, Reading reading) {
    return project.map(found -> reading.of(ranked, found, seen)).orElse(List.of());
  }

  private Optional<ProjectRef> visible(String key) {
    return either(key, projects::visible);
  }

  /** JQL does not mind the case of keys. */
  private static Optional<ProjectRef> either(
      String key, Function<String, Optional<ProjectRef>> finding) {
    return finding.apply(key).or(() -> finding.apply(key.toUpperCase(Locale.ROOT)));
  }

  private <T> T as(ApplicationUser searcher, Supplier<T> work) {
    return visitor.as(searcher == null ? null : searcher.getKey(), work);
  }
}
