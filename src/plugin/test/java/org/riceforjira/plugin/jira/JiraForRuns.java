package org.riceforjira.plugin.jira;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.query.Query;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.riceforjira.plugin.EnglishTexts;

/** What runs need of {@link MiniJira} and {@link MiniStorage}, beyond what other tests do. */
public final class JiraForRuns {
  private final MiniJira jira;
  private final Set<Long> unnoticed = new HashSet<>();

  public JiraForRuns(MiniJira jira) {
    this.jira = jira;
  }

  /** Both projects of this Jira. */
  public Projects projects() {
    return jira.projects.projects(jira.visitors());
  }

  /** Adds an issue to the other project. */
  public MiniIssue other(long number) {
    return jira.linkedIssue(number);
  }

  /** What the database holds of an issue of the other project. */
  public Object storedOfOther(long number, String field) {
    return jira.rowWithKey("OTHER-" + number).values.get(field);
  }

  /** What a search finds. */
  public Object inIndex(long number, String field) {
    return jira.inIndex(number, field);
  }

  /** Happens whenever a batch is handed to the index. */
  public void whileIndexing(Runnable action) {
    jira.indexing.meanwhile = action;
  }

  /** How many issues were handed to the index, by batch. */
  public List<Integer> indexed() {
    return jira.indexing.batches;
  }

  /** From now on the score of this issue cannot be written. */
  public void refuse(long number) {
    jira.writes.refusing.add(MiniJira.PROJECT + number);
  }

  /** From now on nobody gets the lock of the index, or somebody does again. */
  public void lockIndex(boolean locked) {
    jira.indexing.locked = locked;
  }

  /** The index counts the issue as one that the visitor sees, whether they do or not. */
  public void countAsVisible(long number) {
    unnoticed.add(MiniJira.PROJECT + number);
  }

  /** Moves an issue to the other project, where a search finds it. */
  public void moveToOther(long number, String key) {
    jira.move(number, key);
    jira.indexAll();
  }

  /** Deletes an issue. */
  public void delete(long number) {
    jira.delete(number);
  }

  /** How often Jira was asked to search, to count or for a single issue by its key. */
  public long searches() {
    return jira.search.searchers.size() + jira.loadsByKey();
  }

  /** Searches work again. */
  public void mendSearch() {
    jira.search.broken = false;
  }

  /** Whom searches were made for, as user keys; null for nobody. */
  public List<String> searchers() {
    return jira.search.searchers.stream().map(user -> user == null ? null : user.getKey()).toList();
  }

  /** Whom the names in queries were checked for, as user keys. */
  public List<String> validators() {
    return jira.search.validators.stream().map(ApplicationUser::getKey).toList();
  }

  /** The goals' savers. */
  public GoalSavers goalSavers(MiniStorage storage) {
    return new GoalSavers(
        storage.settings(jira.visitors()), jira.visitors().visitor(), EnglishTexts.texts());
  }

  /** The check of queries. */
  public QueryCheck queries() {
    return new QueryCheck(
        MiniParser.service(), jira.visitors().visitor(), new ApiCheck(), EnglishTexts.texts());
  }

  /** Whether the visitor sees all, by the index and {@link MiniIssue#hidden}. */
  public Visibility visibility() {
    try {
      doAnswer(
              call -> {
                jira.search.searchers.add(call.getArgument(0));
                return visibleIn(((Query) call.getArgument(1)).getQueryString());
              })
          .when(jira.search.service)
          .searchCount(any(), any());
    } catch (SearchException e) {
      throw new AssertionError(e);
    }
    return jira.visibility();
  }

  private long visibleIn(String jql) {
    long project = Long.parseLong(jql.split(" = ")[1]);
    return jira.indexed().stream()
        .filter(row -> row.project == project && (row.visible || unnoticed.contains(row.id)))
        .count();
  }

  /** Names issues to those who see them. */
  public SeenHeads seenHeads() {
    return new SeenHeads(
        new SeenIssues(
            jira.search.service, jira.issues, jira.visitors().visitor(), new ApiCheck()));
  }

  /** Knows Ann, whose key is "ann". */
  public People people() {
    UserManager users = mock(UserManager.class);
    var ann = MiniCopies.user("ann");
    when(ann.getDisplayName()).thenReturn("Ann Example");
    when(users.getUserByKey("ann")).thenReturn(ann);
    return new People(users);
  }

  /** Nobody else holds the lock any more. */
  public static void unlock(MiniStorage storage, String name) {
    storage.lockedByOthers.remove(name);
  }
}
