package org.riceforjira.plugin.jira;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.List;
import org.riceforjira.plugin.EnglishTexts;

/** What lists of {@link MiniJira}'s issues are made with. */
public final class JiraForLists {
  private static final String EPIC_LINK = "com.pyxis.greenhopper.jira:gh-epic-link";

  private final MiniJira jira;

  public JiraForLists(MiniJira jira) {
    this.jira = jira;
  }

  /** Rows of lists, from a Jira below /jira. */
  public BacklogRows rows() {
    return rows(new ApiCheck());
  }

  BacklogRows rows(ApiCheck api) {
    ApplicationProperties application = mock(ApplicationProperties.class);
    when(application.getBaseUrl(UrlMode.ABSOLUTE)).thenReturn("/jira");
    return new BacklogRows(
        jira.issues,
        jira.fields.manager,
        jira.scores.reader(new ApiCheck()),
        new TraitsReader(application, new StatusProgress(api), api),
        jira.rights());
  }

  /** Issues found by JQL, as the visitor. */
  public FoundIssues found() {
    return new FoundIssues(jira.scores.pages(new ApiCheck()), queries(), new ApiCheck());
  }

  /** Jira's opinion of JQL: it refuses "rubbish", and whatever names what is "deleted". */
  public QueryCheck queries() {
    return new QueryCheck(
        MiniParser.service(), jira.visitors().visitor(), new ApiCheck(), EnglishTexts.texts());
  }

  /** Which goals issues serve. */
  public GoalMatches goals() {
    return new GoalMatches(
        jira.search.service, queries(), new OwnQueries(), new ApiCheck(), EnglishTexts.texts());
  }

  /** What is hidden from the visitor. */
  public Visibility visibility() {
    return jira.visibility();
  }

  /** What the visitor calls types and statuses. */
  public ConstantNames names() {
    return new ConstantNames(jira.issues);
  }

  /** Gives Jira the field of epics, cf[10006]. */
  public void addEpics() {
    CustomField field = jira.fields.add("customfield_10006", "Epic Link", EPIC_LINK);
    when(field.getIdAsLong()).thenReturn(10006L);
    List<CustomField> all = jira.fields.all();
    when(jira.fields.manager.getCustomFieldObjects()).thenReturn(all);
  }

  /** The field of epics. */
  public EpicLinks epics() {
    return new EpicLinks(jira.fields.manager, jira.issues);
  }

  /** How often Jira was asked to search or to count. */
  public int searches() {
    return jira.search.searchers.size();
  }

  /** Deletes an issue; searches do not find it any more. */
  public void delete(long number) {
    jira.delete(number);
  }

  /** Moves an issue to the other project. */
  public void move(long number, String key) {
    jira.move(number, key);
  }

  /** True if the visitor may see the issue. */
  public static boolean isVisible(MiniIssue row) {
    return row.visible;
  }
}
