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
    links
        .getOutwardLinks(issueId)
        .forEach(link -> add(linked, link, link.getDestinationObject(), LinkDirection.INWARD));
    links
        .getInwardLinks(issueId)
        .forEach(link -> add(linked, link, link.getSourceObject(), LinkDirection.OUTWARD));
    return linked;
  }

  private static void add(
      List<Linked> linked, IssueLink link, Issue other, LinkDirection direction) {
    if (other != null) {
      linked.add(new Linked(IssueRef.of(other), link.getIssueLinkType().getName(), direction));
    }
  }
}
