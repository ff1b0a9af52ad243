package org.riceforjira.plugin.jira;

import org.riceforjira.plugin.EnglishTexts;

/** What reads the issues of {@link MiniJira} for scores and writes those. */
public final class JiraForScores {
  private final MiniJira jira;

  JiraForScores(MiniJira jira) {
    this.jira = jira;
  }

  /** Issues as they are now, whoever may see them. */
  public LoadedIssues loadedIssues() {
    return new LoadedIssues(jira.issues, jira.fields.manager, reader(new ApiCheck()));
  }

  /** Indexing again. */
  public Reindex reindex() {
    return new Reindex(jira.issues, new Reindexing(jira.indexing.service, new ApiCheck()));
  }

  /** The gateway to all issues, with every part of Jira's API there. */
  public JiraIssueGateway gateway() {
    return gateway(new ApiCheck());
  }

  JiraIssueGateway gateway(ApiCheck api) {
    Visitor visitor = jira.visitors.visitor();
    return new JiraIssueGateway(
        pages(api),
        jira.issues,
        jira.fields.manager,
        reader(api),
        new ScoreWrites(
            jira.issues,
            new ScoreWriter(jira.issues, visitor, api, jira.ownWrites),
            new Reindexing(jira.indexing.service, api),
            reader(api)));
  }

  /** All issues of the index, page by page. */
  IssuePages pages() {
    return pages(new ApiCheck());
  }

  IssuePages pages(ApiCheck api) {
    return new IssuePages(
        jira.search.service, jira.issues, jira.projects.manager, jira.visitors.visitor(), api);
  }

  /** The check of queries by the search of this Jira. */
  QueryCheck queries(ApiCheck api) {
    return new QueryCheck(jira.search.service, jira.visitors.visitor(), api, EnglishTexts.texts());
  }

  FactsReader reader(ApiCheck api) {
    GoalMatches goals =
        new GoalMatches(
            jira.search.service, queries(api), new OwnQueries(), api, EnglishTexts.texts());
    return new FactsReader(
        jira.fields.manager, jira.comments, new UnexportedServices(), goals, api);
  }
}
