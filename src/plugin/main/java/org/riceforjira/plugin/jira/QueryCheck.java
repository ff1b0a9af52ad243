package org.riceforjira.plugin.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Optional;
import org.riceforjira.core.sync.ProjectId;
import org.springframework.stereotype.Component;

/** Finds out whether Jira accepts a query that narrows down the issues of a project. */
@Component
public class QueryCheck {
  private final SearchService search;
  private final Visitor visitor;
  private final ApiCheck api;
  private final Texts texts;

  QueryCheck(@ComponentImport SearchService search, Visitor visitor, ApiCheck api, Texts texts) {
    this.search = search;
    this.visitor = visitor;
    this.api = api;
    this.texts = texts;
  }

  /** The query as a part of one for the project's issues. */
  static String within(ProjectId project, String jql) {
    String all = "project = " + project.value();
    return jql.isBlank() ? all : all + " AND (" + jql + ")";
  }

  /** What Jira says against a query; empty if nothing, or if this Jira cannot tell. */
  public Optional<String> objection(ProjectId project, String jql) {
    if (jql.isBlank() || !api.has(ApiPart.SEARCH)) {
      return Optional.empty();
    }
    return grammar(project, jql).or(() -> names(jql));
  }

  /** What Jira says against a query over all projects, which is to be a part of a larger one. */
  Optional<String> objection(String jql) {
    return grammar("project is not EMPTY AND (" + jql + ")", jql).or(() -> names(jql));
  }

  /** What is wrong with the query for everybody: it does not fit into a larger one. */
  Optional<String> grammar(ProjectId project, String jql) {
    return grammar(within(project, jql), jql);
  }

  private Optional<String> grammar(String larger, String jql) {
    SearchService.ParseResult alone = search.parseQuery(visitor.user(), jql);
    if (!alone.isValid()) {
      return Optional.of(sentence(alone.getErrors()));
    }
    // What is a query, and no part of one, has an order. Jira would tell where in the larger query.
    boolean fits = search.parseQuery(visitor.user(), larger).isValid();
    return fits ? Optional.empty() : Optional.of(texts.text("rice.error.query.order"));
  }

  /**
   * The same, or only whether it fits into a larger query where the app itself asks: as nobody, it
   * would be shown no name.
   */
  Optional<String> objectionOfPerson(ProjectId project, String jql) {
    return visitor.isSignedIn() ? objection(project, jql) : grammar(project, jql);
  }

  /**
   * What Jira does not know or does not show to the visitor, such as a version that was deleted:
   * its parser accepts any name.
   */
  private Optional<String> names(String jql) {
    if (!api.has(ApiPart.QUERY_CHECK)) {
      return Optional.empty();
    }
    SearchService.ParseResult parsed = search.parseQuery(visitor.user(), jql);
    MessageSet errors = search.validateQuery(visitor.user(), parsed.getQuery());
    return errors.hasAnyErrors() ? Optional.of(sentence(errors)) : Optional.empty();
  }

  private static String sentence(MessageSet errors) {
    return String.join(" ", errors.getErrorMessages());
  }
}
