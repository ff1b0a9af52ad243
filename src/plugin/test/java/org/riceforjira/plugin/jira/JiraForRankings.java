package org.riceforjira.plugin.jira;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.riceforjira.plugin.EnglishTexts;

/** What rankings need of {@link MiniJira}, beyond what other tests do. */
public final class JiraForRankings {
  private final MiniJira jira;

  public JiraForRankings(MiniJira jira) {
    this.jira = jira;
  }

  /** The candidates of its projects. */
  public Candidates candidates() {
    return candidates(stamps(List.of()), new ApiCheck());
  }

  Candidates candidates(ReviewStamps stamps, ApiCheck api) {
    QueryCheck check = jira.scores.queries(api);
    GoalMatches goals =
        new GoalMatches(jira.search.service, check, new OwnQueries(), api, EnglishTexts.texts());
    return new Candidates(
        new CandidateQuery(jira.scores.pages(api), goals, check, jira.visitors.visitor(), api),
        jira.issues,
        jira.scores.reader(api),
        stamps,
        new CandidateTraits(new StatusProgress(api), api));
  }

  /** The stamps of reviews, whose changes are told to these. */
  public ReviewStamps stamps(List<IssueNewsListener> listeners) {
    return new ReviewStamps(
        new UnexportedServices(),
        new HeardEvents(listeners, List.of(), jira.ownWrites),
        new ApiCheck());
  }

  /** What of a project the visitor sees. */
  public Visibility visibility() {
    return jira.visibility();
  }

  /** The issues that the visitor finds. */
  public FoundIssues found() {
    ApiCheck api = new ApiCheck();
    return new FoundIssues(jira.scores.pages(), jira.scores.queries(api), api);
  }

  /** Searches fail from now on, or work again. */
  public void breakSearch(boolean broken) {
    jira.search.broken = broken;
  }

  /** Happens whenever Jira is asked to search or count, for whom. */
  public void whileSearching(Runnable meanwhile) {
    jira.search.meanwhile = meanwhile;
  }

  /** How often Jira was asked to search or count. */
  public int searches() {
    return jira.search.searchers.size();
  }

  /** For whom Jira searched and counted, as user keys; null for nobody. */
  public List<String> searchers() {
    return jira.search.searchers.stream().map(JiraForRankings::key).toList();
  }

  /** Takes the issue to the other project, where it has this key. */
  public void move(long number, String key) {
    jira.move(number, key);
    jira.indexAll();
  }

  /** Deletes the issue. */
  public void delete(long number) {
    jira.delete(number);
  }

  /** Deletes the issue, while the index lags behind. */
  public void deleteFromDatabase(long number) {
    jira.deleteFromDatabase(number);
  }

  private static String key(ApplicationUser user) {
    return user == null ? null : user.getKey();
  }
}
