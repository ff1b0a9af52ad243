package org.riceforjira.host.jira.services;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.List;
import org.riceforjira.host.jira.Asker;
import org.riceforjira.host.jira.SearchWindowExceeded;
import org.riceforjira.host.jira.Searches;
import org.riceforjira.host.jql.JqlError;
import org.riceforjira.host.jql.JqlQuery;

/** Searches that answer with read-only copies from the index. */
record IssueSearch(Searches searches, Views views) implements SearchService {
  @Override
  public ParseResult parseQuery(ApplicationUser searcher, String query) {
    try {
      return new ParseResult(new ParsedQuery(query, JqlQuery.parse(query)), Complaints.none());
    } catch (JqlError e) {
      return new ParseResult(null, Complaints.of(e.getMessage()));
    }
  }

  @Override
  public MessageSet validateQuery(ApplicationUser searcher, Query query) {
    try {
      searches.check(parsed(query), Asker.user(key(searcher)));
      return Complaints.none();
    } catch (JqlError e) {
      return Complaints.of(e.getMessage());
    }
  }

  @Override
  public String getJqlString(Query query) {
    return query.toString();
  }

  @Override
  public SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter<?> pager)
      throws SearchException {
    return search(Asker.user(key(searcher)), query, pager);
  }

  @Override
  public SearchResults<Issue> searchOverrideSecurity(
      ApplicationUser searcher, Query query, PagerFilter<?> pager) throws SearchException {
    return search(Asker.overridingSecurity(key(searcher)), query, pager);
  }

  @Override
  public long searchCount(ApplicationUser searcher, Query query) throws SearchException {
    return count(Asker.user(key(searcher)), query);
  }

  @Override
  public long searchCountOverrideSecurity(ApplicationUser searcher, Query query)
      throws SearchException {
    return count(Asker.overridingSecurity(key(searcher)), query);
  }

  private SearchResults<Issue> search(Asker asker, Query query, PagerFilter<?> pager)
      throws SearchException {
    try {
      Searches.Result found =
          searches.search(parsed(query), asker, pager.getStart(), pager.getMax());
      List<Issue> issues =
          found.issues().stream().<Issue>map(row -> new IssueView(row, views)).toList();
      return new SearchResults<>(
          issues, Math.toIntExact(found.total()), pager.getMax(), pager.getStart());
    } catch (JqlError | SearchWindowExceeded e) {
      throw new SearchException(e.getMessage(), e);
    }
  }

  private long count(Asker asker, Query query) throws SearchException {
    try {
      return searches.count(parsed(query), asker);
    } catch (JqlError e) {
      throw new SearchException(e.getMessage(), e);
    }
  }

  private static JqlQuery parsed(Query query) throws JqlError {
    return query instanceof ParsedQuery parsed
        ? parsed.jql()
        : JqlQuery.parse(query.getQueryString());
  }

  private static String key(ApplicationUser user) {
    return user == null ? null : user.getKey();
  }
}
