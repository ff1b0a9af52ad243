package org.riceforjira.plugin.backlog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.plugin.backlog.OpenLists.Opened;
import org.riceforjira.plugin.backlog.ProjectLists.Asked;
import org.riceforjira.plugin.factors.FactorInput;
import org.riceforjira.plugin.factors.NeededFacts;
import org.riceforjira.plugin.jira.BacklogRow;
import org.riceforjira.plugin.jira.BacklogRows;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.UnusableGoal;
import org.riceforjira.plugin.ranking.BacklogEntry;
import org.riceforjira.plugin.ranking.RankedBacklog;
import org.springframework.stereotype.Component;

/** Reads rows of lists: as issues are now, where they stood when the list was made. */
@Component
class ListRows {
  private final BacklogRows rows;
  private final RowViews views;
  private final NeededFacts needed;

  ListRows(BacklogRows rows, RowViews views, NeededFacts needed) {
    this.rows = rows;
    this.views = views;
    this.needed = needed;
  }

  /** The rows from one on, as far as there are any. */
  List<RowJson> part(Asked asked, Opened opened, ListRequest.Part part) {
    ProjectSettings settings = asked.settings();
    FrozenList list = opened.list();
    int from = Math.min(part.start(), list.size());
    int to = from + Math.min(part.size(), list.size() - from);
    List<Long> ids = IntStream.range(from, to).mapToObj(row -> list.entry(row).id()).toList();
    BacklogRows.Wanted wanted = wanted(asked);
    Map<Long, BacklogRow> read =
        guarded(settings, () -> rows.withIds(ids, wanted)).stream()
            .collect(Collectors.toMap(row -> row.issue().id(), Function.identity()));
    return IntStream.range(from, to)
        .mapToObj(
            index ->
                Optional.ofNullable(read.get(ids.get(index - from)))
                    .map(row -> views.of(row, inList(opened, index), settings))
                    .orElseGet(() -> RowJson.gone(index)))
        .toList();
  }

  /**
   * Single rows, with the rank that they have now. Of those that nobody may see nothing is told.
   *
   * @param list where the rows are shown; empty if that is not known
   */
  List<RowJson> single(Asked asked, Optional<FrozenList> list, List<String> keys) {
    ProjectSettings settings = asked.settings();
    BacklogRows.Wanted wanted = wanted(asked);
    return guarded(settings, () -> rows.withKeys(keys, wanted)).stream()
        .map(row -> views.of(row, now(row.issue().id(), asked.newest(), list), settings))
        .toList();
  }

  /** The key of an issue as it is now; empty if the visitor may not know of it any more. */
  Optional<String> key(ProjectRef project, long issueId) {
    return rows.key(project.id(), issueId);
  }

  private static RowViews.Context inList(Opened opened, int row) {
    FrozenList list = opened.list();
    BacklogEntry frozen = list.entry(row);
    return new RowViews.Context(
        row,
        Standing.of(list.backlog(), frozen.id()),
        list.total(row),
        list.above(row),
        list.isSkipped(row),
        entry(opened.newest(), frozen.id()).or(() -> Optional.of(frozen)));
  }

  private static RowViews.Context now(
      long id, Optional<RankedBacklog> newest, Optional<FrozenList> list) {
    Integer row = list.flatMap(shown -> shown.row(id)).orElse(null);
    return new RowViews.Context(
        row,
        newest.flatMap(backlog -> Standing.of(backlog, id)),
        row == null ? null : list.get().total(row),
        row == null ? null : list.get().above(row),
        row != null && list.get().isSkipped(row),
        newest.flatMap(backlog -> entry(backlog, id)));
  }

  private static Optional<BacklogEntry> entry(RankedBacklog backlog, long issueId) {
    int position = backlog.position(issueId);
    return position < 0 ? Optional.empty() : Optional.of(backlog.entry(position));
  }

  private static BacklogRows.Wanted wanted(Asked asked) {
    ProjectSettings settings = asked.settings();
    Set<String> fields = FactorInput.fields(settings);
    return new BacklogRows.Wanted(asked.project().id(), settings.rules().needs(), fields);
  }

  private List<BacklogRow> guarded(ProjectSettings settings, Supplier<List<BacklogRow>> reading) {
    try {
      return reading.get();
    } catch (UnusableGoal e) {
      throw needed.unusable(e, settings);
    }
  }
}
