package org.riceforjira.plugin.jira;

import static org.mockito.Mockito.mock;

import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.riceforjira.core.Example;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.jiraapi.HostComponents;
import org.riceforjira.plugin.EnglishTexts;

/**
 * A Jira of maps behind Mockito's answers. Its search index is apart from its database, as in a
 * real one: what was written quietly is not found until it is reindexed.
 */
public final class MiniJira {
  /** The project of the issues; linked issues are in the next one. */
  public static final long PROJECT = 10000;

  final IssueManager issues = mock(IssueManager.class);

  /** Where the settings are that say who edits; none until it is set up. */
  public final MiniStorage rules = new MiniStorage();

  /** Options, types of links, roles and priorities. */
  public final MiniTerms terms = new MiniTerms();

  /** Reads issues for scores and writes those. */
  public final JiraForScores scores = new JiraForScores(this);

  final MiniFields fields = new MiniFields();
  final MiniSearch search = new MiniSearch(this);
  final MiniIndexing indexing = new MiniIndexing(this);
  final Visitors visitors = new Visitors();
  final MiniProjects projects =
      new MiniProjects().with(PROJECT, "RICE", "Rice").with(PROJECT + 1, "OTHER", "Other");
  final OwnWrites ownWrites = new OwnWrites();
  final MiniProperties properties = new MiniProperties();

  private final MiniRows rows = new MiniRows();
  private final MiniLoads loads = new MiniLoads(issues, rows);
  private final MiniIndex index = new MiniIndex();
  private JiraForDates dates;

  final CommentManager comments = rows.commentManager();
  final MiniWrites writes = new MiniWrites(issues, rows, fields, this::index);

  /** A Jira with the five RICE fields of {@link Example} and no issue. */
  public MiniJira() {
    number(Example.FIELDS.reach(), "Reach");
    number(Example.FIELDS.impact(), "Impact");
    number(Example.FIELDS.confidence(), "Confidence");
    number(Example.FIELDS.effort(), "Effort");
    number(Example.FIELDS.score(), "RICE Score");
    visitors.answerFor(rows::of);
    IssueLinkManager links = rows.linkManager();
    HostComponents.install(
        type ->
            type == IssueLinkManager.class
                ? links
                : type == JsonEntityPropertyManager.class ? properties.manager : null);
  }

  /** Adds issue RICE-number; a search finds it after {@link #indexAll}. */
  public MiniIssue issue(long number) {
    MiniIssue row = new MiniIssue(PROJECT + number, "RICE-" + number, PROJECT);
    row.projects = projects.manager::getProjectObj;
    return rows.add(row);
  }

  /** Issue RICE-number, which is there. */
  MiniIssue issueOf(long number) {
    return rows.of(PROJECT + number);
  }

  /** Adds issue OTHER-number, in another project. */
  public MiniIssue linkedIssue(long number) {
    return rows.add(new MiniIssue(20000 + number, "OTHER-" + number, PROJECT + 1));
  }

  private void number(String id, String name) {
    fields.addNumber(id, name, rows, writes::quietly);
  }

  /** Its fields for plans and its versions, which are there from the first call on. */
  public JiraForDates dates() {
    dates = dates == null ? new JiraForDates(this) : dates;
    return dates;
  }

  void addForPlans(String id, String name, String type) {
    fields.addForPlans(id, name, type, rows);
  }

  /** The single issues of the app. */
  public Issues issues() {
    return new Issues(
        present(), fields.manager, scores.reader(new ApiCheck()), rights(), ownWrites);
  }

  /** What the visitor may do with issues. */
  IssueRights rights() {
    return new JiraForSettings(this).rights(rules);
  }

  /** What of a project the visitor sees. */
  Visibility visibility() {
    Visitor visitor = visitors.visitor();
    ApiCheck api = new ApiCheck();
    return new Visibility(
        search.service, new SeenIssues(search.service, issues, visitor, api), visitor, api);
  }

  /** What issues are about. */
  public IssueHeads issueHeads() {
    return new IssueHeads(present(), new ApiCheck());
  }

  /** Issues that were there a moment ago. */
  SingleIssues present() {
    return new SingleIssues(issues, EnglishTexts.texts());
  }

  /** The other ends of links. */
  public LinkedIssues linkedIssues() {
    return new LinkedIssues(new UnexportedServices(), new ApiCheck());
  }

  /** In which threads the app is writing. */
  public OwnWrites ownWrites() {
    return ownWrites;
  }

  /** Jira refuses to write this issue, until it takes it again. */
  public void refuse(long number, boolean refused) {
    writes.refuse(PROJECT + number, refused);
  }

  /** How many issues each reindex so far was given. */
  public List<Integer> reindexes() {
    return indexing.batches;
  }

  /** Happens whenever issues are handed over to be reindexed. */
  public void whileReindexing(Runnable meanwhile) {
    indexing.meanwhile = meanwhile;
  }

  /** Happens before so many issues more were loaded by their ids. */
  public void whileLoading(int more, Runnable meanwhile) {
    loads.before(more, meanwhile);
  }

  /** Links an issue to another, which the type leads to. */
  public void link(MiniIssue from, String type, MiniIssue to) {
    from.links.add(new MiniIssue.MiniLink(type, true, to));
    to.links.add(new MiniIssue.MiniLink(type, false, from));
  }

  /** Who is at the browser. */
  public Visitors visitors() {
    return visitors;
  }

  /** From now on every search fails. */
  public void breakSearch() {
    search.broken = true;
  }

  /** Every query that was parsed. */
  public Stream<String> queriesRead() {
    return search.asked.stream();
  }

  /** From now on every search throws, as a JQL function of another app may. */
  public void throwInSearch(RuntimeException thrown) {
    search.meanwhile =
        () -> {
          throw thrown;
        };
  }

  /** Whether listing the projects fails. */
  public void hideProjects(boolean broken) {
    projects.broken = broken;
  }

  /** Adds a number field to the five. */
  public void addField(String id, String name) {
    number(id, name);
  }

  /** Deletes a custom field, with its values. */
  public void deleteField(String id) {
    fields.delete(id);
  }

  /** How often an issue was loaded by its id. */
  public int loads() {
    return loads.byId();
  }

  int loadsByKey() {
    return loads.byKey();
  }

  /** How often the stamps of all issues were asked for at once. */
  public int stampQueries() {
    return properties.queries;
  }

  /** How often an issue was updated with a history entry and an event. */
  public int updates() {
    return writes.updates.size();
  }

  /** What the database holds in a field. */
  public Object stored(long number, String field) {
    return rows.of(PROJECT + number).values.get(field);
  }

  Object inIndex(long number, String field) {
    return index.of(PROJECT + number).get(field);
  }

  /** Brings every issue into the index as it is. */
  public MiniJira indexAll() {
    rows.ids().forEach(this::index);
    return this;
  }

  void index(long id) {
    index.put(rows.of(id));
  }

  boolean matchesInIndex(long id, String jql) {
    return index.matches(id, jql);
  }

  Map<String, Object> indexOf(long id) {
    return index.of(id);
  }

  List<MiniIssue> indexed() {
    return index.ids().stream().map(rows::nowOrLast).toList();
  }

  void delete(long number) {
    rows.remove(PROJECT + number);
    index.remove(PROJECT + number);
  }

  /** As while the index lags behind. */
  void deleteFromDatabase(long number) {
    rows.remove(PROJECT + number);
  }

  /** Gives the issue the key that it gets in another project; the old key still leads to it. */
  void move(long number, String key) {
    move(number, key, new ProjectId(PROJECT + 1));
  }

  void move(long number, String key, ProjectId project) {
    rows.move(PROJECT + number, key, project.value());
  }

  /** Gives the project of the issues another key; the old keys still lead to them. */
  public void renameProject(String key) {
    projects.rename(PROJECT, key);
    rows.renameProject(PROJECT, key);
  }

  /** Whether an issue's values are those of the database, and not those of an earlier moment. */
  boolean isFresh(Issue issue) {
    return fields.all().stream()
        .allMatch(
            field ->
                Objects.equals(
                    issue.getCustomFieldValue(field), rows.of(issue).values.get(field.getId())));
  }

  boolean has(long id) {
    return rows.of(id) != null;
  }

  MiniIssue rowWithKey(String key) {
    return rows.withKey(key);
  }
}
