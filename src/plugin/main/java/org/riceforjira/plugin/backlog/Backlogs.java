package org.riceforjira.plugin.backlog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.riceforjira.core.settings.CutChoice;
import org.riceforjira.plugin.backlog.OpenLists.Opened;
import org.riceforjira.plugin.backlog.ProjectLists.Asked;
import org.springframework.stereotype.Component;

/** Answers requests for lists; parameters are as they stand in the address. */
@Component
class Backlogs {
  private final ProjectLists projects;
  private final ListRequests requests;
  private final OpenLists lists;
  private final ListPages pages;
  private final CutViews cuts;

  Backlogs(
      ProjectLists projects,
      ListRequests requests,
      OpenLists lists,
      ListPages pages,
      CutViews cuts) {
    this.projects = projects;
    this.requests = requests;
    this.lists = lists;
    this.pages = pages;
    this.cuts = cuts;
  }

  /** A part of a list. */
  BacklogJson page(String projectKey, Map<String, List<String>> parameters) {
    Asked asked = projects.ask(projectKey);
    ListRequest request = requests.read(asked.project().id(), parameters);
    return lists
        .open(asked, request, request::takes)
        .map(opened -> pages.page(asked, request, opened))
        .orElseGet(() -> pages.preparing(asked, request));
  }

  /** Single rows as they are now; where they stand in a list only if it is known. */
  RowsJson rows(String projectKey, Map<String, List<String>> parameters) {
    Asked asked = projects.ask(projectKey);
    List<String> keys = requests.keys(parameters);
    Optional<FrozenList> list =
        requests.list(parameters).flatMap(id -> lists.kept(asked, id)).map(Opened::list);
    return new RowsJson(pages.rows(asked, list, keys));
  }

  /** Rows on the wire. */
  record RowsJson(List<RowJson> rows) {}

  /** What a capacity means for a list. */
  PlanJson plan(String projectKey, Map<String, List<String>> parameters) {
    Asked asked = projects.ask(projectKey);
    ListRequest request = requests.read(asked.project().id(), parameters);
    CutChoice cut = request.question().cut().over(asked.settings().planning().cut());
    if (cut.sprintCapacity().isEmpty()) {
      throw requests.noCapacity();
    }
    Opened opened =
        lists.open(asked, request, request::takesButForCut).orElseThrow(projects::preparing);
    return cuts.plan(opened, cut, asked.settings());
  }

  /** A whole list, to be written. */
  BacklogExport export(String projectKey, Map<String, List<String>> parameters) {
    Asked asked = projects.ask(projectKey);
    ListRequest request = requests.read(asked.project().id(), parameters);
    Opened opened = lists.open(asked, request, request::takes).orElseThrow(projects::preparing);
    return new BacklogExport(asked.project().key(), part -> pages.rows(asked, opened, part));
  }
}
