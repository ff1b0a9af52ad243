package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import java.util.ArrayList;
import java.util.List;
import org.riceforjira.core.score.LinkDirection;
import org.springframework.stereotype.Component;

/** Finds the issues at the other ends of an issue's links. */
@Component
public class LinkedIssues {
  private final UnexportedServices services;
  private final ApiCheck api;

  LinkedIssues(UnexportedServices services, ApiCheck api) {
    this.services = services;
    this.api = api;
  }

  /**
   * The other end of a link.
   *
   * @param type name of the link type, such as "Blocks"
   * @param direction how the other issue sees the link
   */
  public record Linked(IssueRef issue, String type, LinkDirection direction) {}

  /** In the order of the links; none where this Jira's links cannot be read. */
  public List<Linked> of(long issueId) {
    List<Linked> linked = linked(issueId, LinkDirection.INWARD);
    linked.addAll(linked(issueId, LinkDirection.OUTWARD));
    return linked;
  }

  /**
   * The other ends of the links of one type, whose case does not matter, in their order; none where
   * this Jira's links cannot be read.
   *
   * @param direction how the other issues see the links
   */
  public List<IssueRef> of(long issueId, String type, LinkDirection direction) {
    return linked(issueId, direction).stream()
        .filter(other -> other.type().equalsIgnoreCase(type))
        .map(Linked::issue)
        .toList();
  }

  private List<Linked> linked(long issueId, LinkDirection direction) {
    List<Linked> linked = new ArrayList<>();
    if (!api.has(ApiPart.LINKS)) {
      return linked;
    }
    IssueLinkManager links = services.get(IssueLinkManager.class);
    boolean inward = direction == LinkDirection.INWARD;
    for (IssueLink link : inward ? links.getOutwardLinks(issueId) : links.getInwardLinks(issueId)) {
      Issue other = inward ? link.getDestinationObject() : link.getSourceObject();
      add(linked, other, link.getIssueLinkType().getName(), direction);
    }
    return linked;
  }

  // Takes no link: a component whose methods mention what a Jira may lack cannot be made there.
  private static void add(List<Linked> linked, Issue other, String type, LinkDirection direction) {
    if (other != null) {
      linked.add(new Linked(IssueRef.of(other), type, direction));
    }
  }
}
