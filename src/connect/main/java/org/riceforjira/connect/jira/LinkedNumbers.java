package org.riceforjira.connect.jira;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.riceforjira.core.score.LinkFact;
import org.riceforjira.core.score.LinkNeed;

/**
 * The links that are needed of the issues of one page, with the numbers of the issues at their
 * other ends, which a search for the first ones does not tell.
 */
final class LinkedNumbers {
  private final Set<LinkNeed> needs;
  private final Map<Long, RemoteIssue> others;

  private LinkedNumbers(Set<LinkNeed> needs, Map<Long, RemoteIssue> others) {
    this.needs = needs;
    this.others = others;
  }

  static LinkedNumbers read(RemoteJira jira, List<RemoteIssue> issues, Set<LinkNeed> needs) {
    Set<String> fields =
        needs.stream().flatMap(need -> need.field().stream()).collect(Collectors.toSet());
    Set<Long> ids = new TreeSet<>();
    for (RemoteIssue issue : issues) {
      for (Links.Link link : Links.of(issue)) {
        if (needs.stream().anyMatch(need -> need.field().isPresent() && fits(need, link))) {
          ids.add(link.otherId());
        }
      }
    }
    Map<Long, RemoteIssue> others = new HashMap<>();
    if (!ids.isEmpty()) {
      jira.now(List.copyOf(ids), List.copyOf(fields))
          .forEach(other -> others.put(other.id(), other));
    }
    return new LinkedNumbers(needs, others);
  }

  List<LinkFact> of(RemoteIssue issue) {
    List<LinkFact> facts = new ArrayList<>();
    for (Links.Link link : Links.of(issue)) {
      List<LinkNeed> asked = needs.stream().filter(need -> fits(need, link)).toList();
      if (!asked.isEmpty()) {
        facts.add(new LinkFact(asked.get(0).type(), link.direction(), numbers(link, asked)));
      }
    }
    return facts;
  }

  private Map<String, Double> numbers(Links.Link link, List<LinkNeed> asked) {
    Map<String, Double> numbers = new HashMap<>();
    Optional<RemoteIssue> other = Optional.ofNullable(others.get(link.otherId()));
    for (LinkNeed need : asked) {
      need.field()
          .ifPresent(
              field ->
                  other
                      .map(issue -> issue.number(field))
                      .ifPresent(number -> numbers.put(field, number)));
    }
    return numbers;
  }

  private static boolean fits(LinkNeed need, Links.Link link) {
    return need.direction() == link.direction() && need.type().equalsIgnoreCase(link.type());
  }
}
