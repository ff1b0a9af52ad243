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
    if (!api.has(ApiPart.LINKS)) {
      return List.of();
    }
    IssueLinkManager links = services.get(IssueLinkManager.class);
    List<Linked> linked = new ArrayList<>();
    for (IssueLink link : links.getOutwardLinks(issueId)) {
      String type = link.getIssueLinkType().getName();
      add(linked, link.getDestinationObject(), type, LinkDirection.INWARD);
    }
    for (IssueLink link : links.getInwardLinks(issueId)) {
      String type = link.getIssueLinkType().getName();
      add(linked, link.getSourceObject(), type, LinkDirection.OUTWARD);
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
