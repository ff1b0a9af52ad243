package org.riceforjira.plugin.scores;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.google.gson.reflect.TypeToken;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.riceforjira.core.sync.Difference;
import org.riceforjira.core.sync.Preview;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.core.sync.ScoreChange;
import org.riceforjira.core.sync.ScoreChanges;
import org.riceforjira.plugin.jira.DamagedText;
import org.riceforjira.plugin.jira.IssuePlanChange;
import org.riceforjira.plugin.jira.SiteStorage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The journals and the differences of runs: too large for their records. */
@Component
class RunFiles {
  private static final Logger LOG = LoggerFactory.getLogger(RunFiles.class);
  private static final int PAGE = 500;
  private static final String RANKED = "ranked ";
  private static final String UNRANKED = "unranked ";
  private static final Gson GSON = new Gson();
  private static final TypeToken<List<IssueDifference>> ROWS = new TypeToken<>() {};
  private static final TypeToken<List<IssuePlanChange>> PLANS = new TypeToken<>() {};

  private final SiteStorage storage;

  RunFiles(SiteStorage storage) {
    this.storage = storage;
  }

  StoredParts journal(long run) {
    return new StoredParts(storage, journalKey(run));
  }

  /** What a part of a journal holds; nothing where the process was killed before it was written. */
  List<ScoreChange> changes(StoredParts journal, StoredParts.Part part) {
    return journal.text(part).map(ScoreChanges::decode).orElse(List.of());
  }

  /** A part of the journal of a run that writes planned dates. */
  static String encode(List<IssuePlanChange> changes) {
    return GSON.toJson(changes);
  }

  /** What a part of such a journal holds; nothing where it was not written any more. */
  List<IssuePlanChange> plans(StoredParts journal, StoredParts.Part part) {
    return journal.text(part).map(text -> GSON.fromJson(text, PLANS)).orElse(List.of());
  }

  /** Keeps what a preview found, behind what it found in projects before. */
  void add(long run, ProjectId project, Preview preview) {
    StoredParts pages = differences(run);
    List<Difference> found = preview.differences();
    for (int from = 0; from < found.size(); from += PAGE) {
      List<IssueDifference> rows =
          found.subList(from, Math.min(from + PAGE, found.size())).stream()
              .map(IssueDifference::of)
              .toList();
      pages.add(
          (preview.ranked() ? RANKED : UNRANKED) + project.value(), rows.size(), GSON.toJson(rows));
    }
  }

  /** What the run changed or would change. */
  Differences differences(Run run) {
    if (run.task().kind() != RunKind.PREVIEW) {
      StoredParts journal = journal(run.id());
      Function<StoredParts.Part, Stream<IssueDifference>> rows =
          run.task().kind().dates()
              ? part -> plans(journal, part).stream().map(IssueDifference::of)
              : part -> changes(journal, part).stream().map(IssueDifference::of);
      return new Differences(
          journal.all(),
          part -> JournalLabel.of(part.label()).project(),
          part -> rows.apply(part).toList(),
          false);
    }
    StoredParts pages = differences(run.id());
    return new Differences(
        pages.all(),
        part ->
            new ProjectId(Long.parseLong(part.label().substring(part.label().indexOf(' ') + 1))),
        part -> pages.text(part).map(text -> GSON.fromJson(text, ROWS)).orElse(List.of()),
        pages.all().stream().allMatch(part -> part.label().startsWith(RANKED)));
  }

  /** Keeps what settings would change. */
  void put(long run, RunImpact impact) {
    storage.put(impactKey(run), GSON.toJson(impact));
  }

  /** What the settings of a preview would change; empty for any other run. */
  Optional<RunImpact> impact(long run) {
    return storage.get(impactKey(run)).map(text -> GSON.fromJson(text, RunImpact.class));
  }

  void remove(long run) {
    storage.remove(impactKey(run));
    remove(journalKey(run));
    remove(differencesKey(run));
  }

  private void remove(String key) {
    try {
      new StoredParts(storage, key).remove();
    } catch (DamagedText | JsonParseException e) {
      // Its parts stay, but it must not keep new runs from starting.
      LOG.warn("The parts of {} cannot be found any more", key, e);
      storage.remove(key);
    }
  }

  private StoredParts differences(long run) {
    return new StoredParts(storage, differencesKey(run));
  }

  private static String journalKey(long run) {
    return "org.riceforjira.run." + run + ".journal";
  }

  private static String impactKey(long run) {
    return "org.riceforjira.run." + run + ".impact";
  }

  private static String differencesKey(long run) {
    return "org.riceforjira.run." + run + ".differences";
  }
}
