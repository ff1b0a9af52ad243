package org.riceforjira.plugin.scores;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongConsumer;
import org.riceforjira.core.sync.IssueGateway;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.dates.PlanComparison;
import org.riceforjira.plugin.dates.PlanWriter;
import org.riceforjira.plugin.jira.JiraForDates;
import org.riceforjira.plugin.jira.JiraForRuns;
import org.riceforjira.plugin.jira.JiraForSettings;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.MiniStorage;
import org.riceforjira.plugin.jira.MiniThreads;
import org.riceforjira.plugin.jira.SiteStorage;
import org.riceforjira.plugin.jira.StoredSettings;

/** One start of the app on one node: all of it that has to do with runs, over a shared Jira. */
final class TestNode {
  final LiveRuns live;
  final RunStore store;
  final RunFiles files;
  final Holds holds;
  final ScoreCounts counts;
  final DeadRuns dead;
  final Recalculations recalculations;
  final RunStarts starts;
  final StoredSettings settings;
  final RepairSettingsStore repairSettings;
  final Repair repair;
  final Pauses pauses;
  final AppInstance app;
  final JiraForDates dates;

  /** What waits for a thread, when nothing is done at once. */
  final Deque<Runnable> waiting = new ArrayDeque<>();

  boolean holdingBack;
  boolean full;
  LongConsumer sleeping = millis -> {};
  Instant now = Instant.parse("2026-03-01T03:00:00Z");
  long nanos;

  TestNode(String id, MiniJira jira, MiniStorage storage) {
    this(id, jira, storage, jira.scores.gateway());
  }

  TestNode(String id, MiniJira jira, MiniStorage storage, IssueGateway gateway) {
    app = new AppInstance(id, clock(), () -> nanos);
    JiraForRuns parts = new JiraForRuns(jira);
    SiteStorage texts = storage.texts();
    repairSettings = new RepairSettingsStore(texts);
    pauses = new Pauses(repairSettings, asleep(), MiniThreads.plain());
    ProjectLocks locks = new ProjectLocks(storage.locks(), pauses);
    settings = storage.settings(jira.visitors());
    files = new RunFiles(texts);
    store = new RunStore(texts, storage.locks(), files);
    live = new LiveRuns(store, app);
    BegunProjects begun = new BegunProjects(texts, storage.locks());
    holds = new Holds(texts, storage.locks(), settings);
    counts = new ScoreCounts(texts, storage.locks());
    dead = new DeadRuns(store, live, locks, files, jira.scores.reindex());
    ProjectRuns runs =
        new ProjectRuns(
            settings,
            new ProjectChecks(
                new JiraForSettings(jira).problems(),
                parts.goalSavers(storage),
                jira.visitors().visitor()),
            new ProjectScores(
                gateway, jira.visitors().visitor(), files, pauses, rescoring(jira, storage)),
            new ProjectResults(counts, holds, begun, app));
    dates = jira.dates();
    PlanWriter writer = new PlanWriter(dates.issues(), dates.fields());
    ProjectUndo undo = new ProjectUndo(gateway, jira.visitors().visitor(), files, holds, pauses);
    DateSurroundings surroundings =
        new DateSurroundings(locks, jira.visitors().visitor(), files, pauses);
    WorkOfKinds works =
        new WorkOfKinds(
            new ScoreWork(
                new RunProjects(
                    new JiraForSettings(jira).enabledProjects(storage), begun, parts.projects()),
                locks,
                runs,
                holds),
            new UndoWork(files, locks, parts.projects(), undo, new DateUndo(writer, surroundings)),
            new DateWork(new PlanComparison(dates.issues()), writer, surroundings));
    RunWorker worker = new RunWorker(works, live, store, app);
    recalculations =
        new Recalculations(
            new RunOrders(store, live, dead, parts.projects()),
            new KnownRuns(store, live, dead),
            worker,
            this::execute);
    starts =
        new RunStarts(
            recalculations,
            parts.queries(),
            new JiraForSettings(jira).settingsInput(storage),
            jira.visitors().visitor(),
            EnglishTexts.texts());
    repair =
        new Repair(recalculations, new JiraForSettings(jira).enabledProjects(storage), settings);
  }

  private IssueRescoring rescoring(MiniJira jira, MiniStorage storage) {
    return new IssueRescoring(
        jira.scores.loadedIssues(),
        new JiraForSettings(jira).problems(),
        jira.scores.gateway(),
        storage.locks(),
        new MissedScores(app, EnglishTexts.texts()));
  }

  /** Works on what waits, in the order in which it came. */
  void work() {
    while (!waiting.isEmpty()) {
      waiting.remove().run();
    }
  }

  private void execute(Runnable work) {
    if (full) {
      throw new TooManyRuns();
    }
    if (holdingBack) {
      waiting.add(work);
    } else {
      work.run();
    }
  }

  private Sleeping asleep() {
    return new Sleeping() {
      @Override
      void millis(long millis) {
        sleeping.accept(millis);
      }
    };
  }

  Clock clock() {
    InstantSource hands = () -> now;
    return hands.withZone(ZoneOffset.UTC);
  }
}
