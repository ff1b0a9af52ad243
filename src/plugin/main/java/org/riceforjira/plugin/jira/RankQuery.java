package org.riceforjira.plugin.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.math.BigDecimal;
import java.util.Optional;
import org.riceforjira.core.settings.ProjectSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Finds the rank of one issue by counting those that score higher: Jira's index answers that
 * without reading an issue, and counts only what the visitor may see.
 */
@Component
public class RankQuery {
  private static final Logger LOG = LoggerFactory.getLogger(RankQuery.class);

  private final SearchService search;
  private final Visitor visitor;
  private final ApiCheck api;

  public RankQuery(@ComponentImport SearchService search, Visitor visitor, ApiCheck api) {
    this.search = search;
    this.visitor = visitor;
    this.api = api;
  }

  /**
   * The rank that a score gives an issue; empty if the issue is not among the candidates.
   *
   * @throws PartUnavailable if this Jira cannot count
   * @throws UnusableCandidates if the settings' query is no JQL
   * @throws RankFailed if the search broke down
   */
  public Optional<Rank> rank(VisibleIssue issue, ProjectSettings settings, double score) {
    api.need(ApiPart.SEARCH);
    String candidates = QueryCheck.within(issue.project(), settings.candidates());
    if (count(candidates + " AND issuekey = \"" + issue.key() + "\"") == 0) {
      return Optional.empty();
    }
    String field = "cf[" + settings.scoreField().replace("customfield_", "") + "]";
    String number = BigDecimal.valueOf(score).toPlainString();
    // This issue counts by the score given, whatever the index still holds of it.
    String others = candidates + " AND issuekey != \"" + issue.key() + "\" AND " + field;
    return Optional.of(
        new Rank(
            count(others + " > " + number) + 1,
            count(others + " = " + number) > 0,
            count(others + " is not EMPTY") + 1));
  }

  private long count(String jql) {
    try {
      SearchService.ParseResult parsed = search.parseQuery(visitor.user(), jql);
      if (!parsed.isValid()) {
        throw new UnusableCandidates(jql, parsed.getErrors().getErrorMessages());
      }
      return search.searchCount(visitor.user(), parsed.getQuery());
    } catch (UnusableCandidates e) {
      throw e;
    } catch (SearchException | RuntimeException e) {
      // Whatever the index or a JQL function of another app throws: a rank is not worth more.
      LOG.warn("No rank: Jira could not count {}", jql, e);
      throw new RankFailed(jql, e);
    }
  }
}
