package org.riceforjira.plugin.jira;

import java.util.OptionalLong;
import org.riceforjira.core.sync.ProjectId;
import org.springframework.stereotype.Component;

/**
 * Counts the issues that have a value in a custom field, in the index and whoever may see them.
 * Empty where Jira cannot tell, as of a field that it does not index: there may be some.
 */
@Component
class FieldValues {
  private final IssuePages pages;
  private final QueryCheck queries;
  private final ApiCheck api;

  FieldValues(IssuePages pages, QueryCheck queries, ApiCheck api) {
    this.pages = pages;
    this.queries = queries;
    this.api = api;
  }

  OptionalLong anywhere(String field) {
    return count(field, filled(field));
  }

  OptionalLong in(ProjectId project, String field) {
    return count(field, QueryCheck.within(project, filled(field)));
  }

  private OptionalLong count(String field, String jql) {
    if (!api.has(ApiPart.SEARCH)
        || !api.has(ApiPart.QUERY_CHECK)
        || queries.objection(filled(field)).isPresent()) {
      return OptionalLong.empty();
    }
    try {
      return OptionalLong.of(pages.countAll(jql));
    } catch (IllegalStateException e) {
      return OptionalLong.empty();
    }
  }

  private static String filled(String field) {
    return "cf[" + field.replace("customfield_", "") + "] is not EMPTY";
  }
}
