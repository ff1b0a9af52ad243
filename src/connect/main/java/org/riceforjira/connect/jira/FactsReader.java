package org.riceforjira.connect.jira;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.riceforjira.connect.http.JiraClient;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.score.SystemFact;

/** Makes facts of what Jira's REST tells of issues. */
public final class FactsReader {
  private final RemoteJira jira;
  private final CommentAuthors commentAuthors;
  private final Workers workers;

  public FactsReader(RemoteJira jira, JiraClient client, Workers workers) {
    this.jira = jira;
    this.commentAuthors = new CommentAuthors(client, jira.flavour().api());
    this.workers = workers;
  }

  /** The fields that issues have to be read with. */
  public static List<String> fields(FactNeeds needs) {
    return FactFields.of(needs);
  }

  /**
   * The facts of issues of one page, in their order.
   *
   * @param matches the issues that each needed query finds
   */
  List<IssueFacts> read(List<RemoteIssue> issues, FactNeeds needs, Map<String, IdSet> matches) {
    LinkedNumbers links = LinkedNumbers.read(jira, issues, needs.links());
    List<Long> authors =
        needs.includes(SystemFact.COMMENT_AUTHORS)
            ? workers.map(issues, issue -> commentAuthors.of(issue).orElse(null))
            : null;
    return IntStream.range(0, issues.size())
        .mapToObj(
            i -> {
              RemoteIssue issue = issues.get(i);
              IssueFacts.Builder facts = facts(issue, needs);
              facts.commentAuthors(authors == null ? null : authors.get(i));
              links.of(issue).forEach(facts::link);
              matches.forEach(
                  (jql, ids) -> {
                    if (ids.contains(issue.id())) {
                      facts.matching(jql);
                    }
                  });
              return facts.build();
            })
        .toList();
  }

  private static IssueFacts.Builder facts(RemoteIssue issue, FactNeeds needs) {
    IssueFacts.Builder facts = IssueFacts.of(issue.id(), issue.key());
    needs.numberFields().forEach(id -> facts.number(id, issue.number(id)));
    needs
        .optionFields()
        .forEach(id -> facts.option(id, issue.field(id).map(FieldTexts::text).orElse(null)));
    needs.scoreField().ifPresent(id -> facts.storedScore(issue.number(id)));
    for (SystemFact fact : needs.systemFacts()) {
      switch (fact) {
        case VOTES -> facts.votes(count(issue, FactFields.VOTES, "votes"));
        case WATCHERS -> facts.watchers(count(issue, FactFields.WATCHES, "watchCount"));
        case PRIORITY ->
            facts.priority(issue.field(FactFields.PRIORITY).map(FieldTexts::text).orElse(null));
        case ORIGINAL_ESTIMATE ->
            facts.originalEstimateSeconds(
                issue.field(FactFields.ESTIMATE).map(value -> value.getAsLong()).orElse(null));
        case COMMENT_AUTHORS -> {
          // Counted for the whole page, as they may need requests of their own.
        }
      }
    }
    return facts;
  }

  /** Null where the login may not see the number. */
  private static Long count(RemoteIssue issue, String field, String name) {
    return issue
        .field(field)
        .map(value -> value.getAsJsonObject().get(name))
        .map(number -> number.getAsLong())
        .orElse(null);
  }
}
