package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.score.LinkDirection;
import org.riceforjira.core.score.LinkFact;
import org.riceforjira.core.score.LinkNeed;
import org.riceforjira.core.score.SystemFact;
import org.riceforjira.core.sync.ProjectId;
import org.springframework.stereotype.Component;

/** Reads from one of Jira's issues what the rules look at, and nothing else. */
@Component
class FactsReader {
  private final CustomFieldManager fields;
  private final CommentManager comments;
  private final UnexportedServices services;
  private final GoalMatches goals;
  private final ApiCheck api;

  FactsReader(
      @ComponentImport CustomFieldManager fields,
      @ComponentImport CommentManager comments,
      UnexportedServices services,
      GoalMatches goals,
      ApiCheck api) {
    this.fields = fields;
    this.comments = comments;
    this.services = services;
    this.goals = goals;
    this.api = api;
  }

  /**
   * The facts of issues of one project, in their order.
   *
   * @throws UnusableGoal for a query that Jira does not answer, or whose names it does not know
   */
  List<IssueFacts> readAll(ProjectId project, List<? extends Issue> issues, FactNeeds needs) {
    goals.check(project, needs.queries());
    return read(project, issues, needs);
  }

  /**
   * The facts of one issue for somebody who may not see everything that a goal names, so that names
   * are not checked.
   *
   * @throws UnusableGoal for a query that Jira does not answer
   */
  IssueFacts read(Issue issue, FactNeeds needs) {
    return read(new ProjectId(issue.getProjectId()), List.of(issue), needs).get(0);
  }

  /**
   * The facts of issues of one project, in their order, without checking the names in goals.
   *
   * @throws UnusableGoal for a query that Jira does not answer
   */
  List<IssueFacts> read(ProjectId project, List<? extends Issue> issues, FactNeeds needs) {
    List<Long> ids = issues.stream().map(Issue::getId).toList();
    Map<String, Set<Long>> matches = goals.of(project, ids, needs.queries());
    return issues.stream().map(issue -> read(issue, needs, matches)).toList();
  }

  private IssueFacts read(Issue issue, FactNeeds needs, Map<String, Set<Long>> matches) {
    IssueFacts.Builder facts = IssueFacts.of(issue.getId(), issue.getKey());
    needs.numberFields().forEach(id -> facts.number(id, number(issue, id)));
    needs.optionFields().forEach(id -> facts.option(id, option(issue, id)));
    needs.scoreField().ifPresent(id -> facts.storedScore(number(issue, id)));
    needs.systemFacts().forEach(fact -> system(issue, fact, facts));
    links(issue, fieldsByLinks(needs.links()), facts);
    matches.forEach(
        (jql, ids) -> {
          if (ids.contains(issue.getId())) {
            facts.matching(jql);
          }
        });
    return facts.build();
  }

  /** Null for an empty field, and for a field that was deleted: both are missing values. */
  Double number(Issue issue, String fieldId) {
    return value(issue, fieldId) instanceof Number number ? (Double) number.doubleValue() : null;
  }

  private String option(Issue issue, String fieldId) {
    api.need(ApiPart.OPTIONS);
    return value(issue, fieldId) instanceof Option option ? option.getValue() : null;
  }

  private Object value(Issue issue, String fieldId) {
    CustomField field = fields.getCustomFieldObject(fieldId);
    return field == null ? null : issue.getCustomFieldValue(field);
  }

  private void system(Issue issue, SystemFact fact, IssueFacts.Builder facts) {
    switch (fact) {
      case VOTES -> facts.votes(votes(issue));
      case WATCHERS -> facts.watchers(watchers(issue));
      case COMMENT_AUTHORS -> facts.commentAuthors(commentAuthors(issue));
      case PRIORITY -> facts.priority(priority(issue));
      case ORIGINAL_ESTIMATE -> facts.originalEstimateSeconds(issue.getOriginalEstimate());
    }
  }

  private Long votes(Issue issue) {
    api.need(ApiPart.VOTES);
    return issue.getVotes();
  }

  private Long watchers(Issue issue) {
    api.need(ApiPart.VOTES);
    return issue.getWatches();
  }

  private static String priority(Issue issue) {
    return issue.getPriority() == null ? null : issue.getPriority().getName();
  }

  private Long commentAuthors(Issue issue) {
    api.need(ApiPart.COMMENTS);
    return comments.getComments(issue).stream()
        .map(comment -> comment.getAuthorApplicationUser())
        .filter(Objects::nonNull)
        .map(author -> author.getKey())
        .distinct()
        .count();
  }

  /** By type and direction: a link that several sources look at is still one link. */
  private static Map<LinkNeed, Set<String>> fieldsByLinks(Set<LinkNeed> needs) {
    Map<LinkNeed, Set<String>> fields = new LinkedHashMap<>();
    for (LinkNeed need : needs) {
      LinkNeed links = new LinkNeed(need.type(), need.direction(), Optional.empty());
      Set<String> ids = fields.computeIfAbsent(links, any -> new HashSet<>());
      need.field().ifPresent(ids::add);
    }
    return fields;
  }

  /**
   * Asks once for each direction, however many types are needed. Links are named in no signature
   * here, as that of a lambda: a component whose methods mention what a Jira may lack cannot be
   * made there.
   */
  private void links(Issue issue, Map<LinkNeed, Set<String>> needs, IssueFacts.Builder facts) {
    for (LinkDirection direction : LinkDirection.values()) {
      if (needs.keySet().stream().noneMatch(need -> need.direction() == direction)) {
        continue;
      }
      api.need(ApiPart.LINKS);
      IssueLinkManager links = services.get(IssueLinkManager.class);
      boolean outward = direction == LinkDirection.OUTWARD;
      for (IssueLink link :
          outward ? links.getOutwardLinks(issue.getId()) : links.getInwardLinks(issue.getId())) {
        Issue other = outward ? link.getDestinationObject() : link.getSourceObject();
        String type = link.getIssueLinkType().getName();
        needs.forEach(
            (need, ids) -> {
              if (need.direction() == direction && type.equalsIgnoreCase(need.type())) {
                facts.link(new LinkFact(need.type(), direction, numbers(other, ids)));
              }
            });
      }
    }
  }

  private Map<String, Double> numbers(Issue other, Set<String> fieldIds) {
    Map<String, Double> numbers = new HashMap<>();
    for (String id : fieldIds) {
      Double number = other == null ? null : number(other, id);
      if (number != null) {
        numbers.put(id, number);
      }
    }
    return numbers;
  }
}
