package org.riceforjira.host.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.Store;

/** A small Jira for tests, with the issues that each test makes. */
public final class TestJira {
  public static final String REACH = "customfield_100";
  public static final String SCORE = "customfield_101";
  public static final String UNSEARCHABLE = "customfield_102";
  public static final String ONLY_IN_PUBLIC = "customfield_103";
  public static final String SIZE = "customfield_104";
  public static final long SHOP = 1;
  public static final long PUBLIC = 2;
  public static final long SECRET = 3;

  public final TestClock clock = new TestClock();
  public final Store store = Store.inMemory();
  public final Jira jira;

  /** A Jira with a result window of 10. */
  public TestJira() {
    this(Function.identity());
  }

  /** A Jira with a result window of 10 and these texts. */
  public TestJira(Function<String, String> messages) {
    Shop.fill(store);
    Surroundings usual = Surroundings.usual();
    jira =
        new Jira(
            store,
            clock,
            new Surroundings(usual.baseUrl(), 10, (locale, key) -> messages.apply(key)));
  }

  public IssueRow issue(String summary) throws Exception {
    return issue(SHOP, summary, Map.of());
  }

  /** An issue, indexed. */
  public IssueRow issue(long project, String summary, Map<String, Object> values) throws Exception {
    Map<String, Object> all = new HashMap<>(values);
    all.put(IssueRow.SUMMARY, summary);
    all.put(IssueRow.TYPE, "1");
    return jira.request("admin", () -> jira.edits().create(new NewIssue(project, all), "admin"));
  }

  public <T> T service(Class<T> type) {
    return type.cast(jira.component(type));
  }

  public ApplicationUser user(String key) {
    return service(UserManager.class).getUserByKey(key);
  }

  public CustomField field(String id) {
    return service(CustomFieldManager.class).getCustomFieldObject(id);
  }

  public MutableIssue load(IssueRow issue) {
    return service(IssueManager.class).getIssueObject(issue.id());
  }

  /** The summaries of what a query finds for somebody, null meaning an anonymous visitor. */
  public List<String> found(String jql, String userKey) throws Exception {
    return results(jql, userKey).stream().map(Issue::getSummary).toList();
  }

  public List<Issue> results(String jql, String userKey) throws Exception {
    SearchService search = service(SearchService.class);
    ApplicationUser user = userKey == null ? null : user(userKey);
    SearchService.ParseResult parsed = search.parseQuery(user, jql);
    return search.search(user, parsed.getQuery(), new PagerFilter<>(0, 10)).getResults();
  }
}
