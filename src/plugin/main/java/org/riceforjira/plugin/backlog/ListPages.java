package org.riceforjira.plugin.backlog;

import java.util.List;
import java.util.Optional;
import org.riceforjira.plugin.backlog.BacklogJson.At;
import org.riceforjira.plugin.backlog.BacklogJson.Named;
import org.riceforjira.plugin.backlog.BacklogJson.Preparing;
import org.riceforjira.plugin.backlog.OpenLists.Opened;
import org.riceforjira.plugin.backlog.ProjectLists.Asked;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.ranking.Rankings;
import org.springframework.stereotype.Component;

/** Puts together what a page of a list tells. */
@Component
class ListPages {
  private final ListRows rows;
  private final CutViews cuts;
  private final SettingsViews settings;

  ListPages(ListRows rows, CutViews cuts, SettingsViews settings) {
    this.rows = rows;
    this.cuts = cuts;
    this.settings = settings;
  }

  /** What there is to tell while the ranking is being made. */
  BacklogJson preparing(Asked asked, ListRequest request) {
    Preparing progress =
        asked.answer() instanceof Rankings.Preparing preparing
            ? new Preparing(preparing.done(), preparing.of())
            : new Preparing(0, 0);
    return new BacklogJson(
        named(asked.project()),
        progress,
        null,
        null,
        request.part().start(),
        request.question().sort().code(),
        !request.question().filters().areNone(),
        null,
        null,
        settings.of(asked.project(), asked.versioned()),
        List.of());
  }

  /** A part of a list. */
  BacklogJson page(Asked asked, ListRequest request, Opened opened) {
    FrozenList list = opened.list();
    Optional<Integer> at = request.at().flatMap(list::row).filter(row -> isSeen(asked, list, row));
    ListRequest.Part part = at.map(request.part()::holding).orElse(request.part());
    List<RowJson> shown = rows.part(asked, opened, part);
    return new BacklogJson(
        named(asked.project()),
        null,
        BacklogJson.ListJson.of(opened),
        list.counts(),
        part.start(),
        list.question().sort().code(),
        !list.question().filters().areNone(),
        at.flatMap(row -> at(shown.get(row - part.start()))).orElse(null),
        list.line().map(line -> cut(asked, line)).orElse(null),
        settings.of(asked.project(), asked.versioned()),
        shown);
  }

  /** The rows of a part of a list. */
  List<RowJson> rows(Asked asked, Opened opened, ListRequest.Part part) {
    return rows.part(asked, opened, part);
  }

  /** Single rows as they are now. */
  List<RowJson> rows(Asked asked, Optional<FrozenList> list, List<String> keys) {
    return rows.single(asked, list, keys);
  }

  private static Named named(ProjectRef project) {
    return new Named(project.key(), project.name());
  }

  /** Of an issue that is hidden by now not even the page must be told. */
  private boolean isSeen(Asked asked, FrozenList list, int row) {
    return rows.key(asked.project(), list.entry(row).id()).isPresent();
  }

  private static Optional<At> at(RowJson row) {
    return row.gone() ? Optional.empty() : Optional.of(new At(row.key(), row.index()));
  }

  private CutJson cut(Asked asked, Line line) {
    Optional<String> partial =
        line.partial().flatMap(fit -> rows.key(asked.project(), fit.issue().issueId()));
    return cuts.line(line, partial, asked.settings());
  }
}
