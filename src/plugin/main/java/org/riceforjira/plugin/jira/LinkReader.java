package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.riceforjira.core.score.LinkDirection;
import org.riceforjira.core.score.LinkFact;
import org.riceforjira.core.score.LinkNeed;

/**
 * Reads the links of an issue that rules look at. Not a component: Spring looks into the methods of
 * components, and this Jira may lack the types that these name.
 */
final class LinkReader {
  private final UnexportedServices services;
  private final ApiCheck api;
  private final BiFunction<Issue, String, Double> numbers;

  /** Takes how the number in a field of an issue is read, null where there is none. */
  LinkReader(UnexportedServices services, ApiCheck api, BiFunction<Issue, String, Double> numbers) {
    this.services = services;
    this.api = api;
    this.numbers = numbers;
  }

  /** Asks once for each direction, however many types are needed. */
  List<LinkFact> of(Issue issue, Set<LinkNeed> needs) {
    Map<LinkNeed, Set<String>> fields = fieldsByLinks(needs);
    List<LinkFact> facts = new ArrayList<>();
    for (LinkDirection direction : LinkDirection.values()) {
      boolean needed = fields.keySet().stream().anyMatch(need -> need.direction() == direction);
      for (IssueLink link : needed ? links(issue, direction) : List.<IssueLink>of()) {
        fields.forEach(
            (need, ids) -> {
              if (need.direction() == direction && isOf(link, need)) {
                facts.add(
                    new LinkFact(need.type(), direction, numbers(other(link, direction), ids)));
              }
            });
      }
    }
    return facts;
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

  private List<IssueLink> links(Issue issue, LinkDirection direction) {
    api.need(ApiPart.LINKS);
    IssueLinkManager manager = services.get(IssueLinkManager.class);
    return direction == LinkDirection.OUTWARD
        ? manager.getOutwardLinks(issue.getId())
        : manager.getInwardLinks(issue.getId());
  }

  private static boolean isOf(IssueLink link, LinkNeed need) {
    return link.getIssueLinkType().getName().equalsIgnoreCase(need.type());
  }

  private static Issue other(IssueLink link, LinkDirection direction) {
    return direction == LinkDirection.OUTWARD
        ? link.getDestinationObject()
        : link.getSourceObject();
  }

  private Map<String, Double> numbers(Issue other, Set<String> fieldIds) {
    Map<String, Double> found = new HashMap<>();
    for (String id : fieldIds) {
      Double number = other == null ? null : numbers.apply(other, id);
      if (number != null) {
        found.put(id, number);
      }
    }
    return found;
  }
}
