package org.riceforjira.plugin.jira;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.core.sync.Scope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Counts issues of a project that the visitor sees, in the index and without reading them. Empty
 * where Jira cannot tell: a count is there to advise, and what it advises on can be done without.
 */
@Component
public class SeenCounts {
  private static final Logger LOG = LoggerFactory.getLogger(SeenCounts.class);

  private final IssuePages pages;
  private final QueryCheck queries;
  private final ApiCheck api;

  SeenCounts(IssuePages pages, QueryCheck queries, ApiCheck api) {
    this.pages = pages;
    this.queries = queries;
    this.api = api;
  }

  /** Those that match a query without project and order; "" for all. */
  public OptionalLong matching(ProjectId project, String jql) {
    return counted(jql, () -> queries.objection(project, jql).isEmpty(), scope(project, jql));
  }

  /** Those that match at least one of the queries, of which each is known to be answered. */
  public OptionalLong matchingAny(ProjectId project, List<String> queries) {
    String any = queries.stream().map(SeenCounts::bracket).collect(Collectors.joining(" OR "));
    return counted(any, () -> true, scope(project, any));
  }

  private OptionalLong counted(String jql, BooleanSupplier usable, Scope scope) {
    try {
      return api.has(ApiPart.SEARCH) && usable.getAsBoolean()
          ? OptionalLong.of(pages.seenCount(scope))
          : OptionalLong.empty();
    } catch (RuntimeException e) {
      // Whatever a JQL function of another app throws, also where Jira only looks at its names.
      LOG.warn("No count: Jira could not answer {}", jql, e);
      return OptionalLong.empty();
    }
  }

  private static Scope scope(ProjectId project, String jql) {
    return new Scope(project, Optional.of(jql).filter(text -> !text.isBlank()));
  }

  private static String bracket(String jql) {
    return "(" + jql + ")";
  }

  /** Those with a value in a custom field. */
  public OptionalLong filled(ProjectId project, String field) {
    return matching(project, clause(field) + " is not EMPTY");
  }

  /** Those with a number in a field that is not more than this. */
  public OptionalLong atMost(ProjectId project, String field, double bound) {
    return matching(project, clause(field) + " <= " + number(bound));
  }

  /** Those with a number in a field that is more than this. */
  public OptionalLong above(ProjectId project, String field, double bound) {
    return matching(project, clause(field) + " > " + number(bound));
  }

  /** Those with one of the numbers in a field. */
  public OptionalLong among(ProjectId project, String field, Collection<Double> values) {
    String list = values.stream().map(SeenCounts::number).collect(Collectors.joining(", "));
    return matching(project, clause(field) + " in (" + list + ")");
  }

  private static String clause(String field) {
    return "cf[" + field.replace("customfield_", "") + "]";
  }

  private static String number(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
