package org.riceforjira.plugin.jira;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.riceforjira.core.sentence.Sentence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes all trials, each guarded on its own: one broken service must not hide the others. */
@Component
public class TrialRuns {
  private static final Logger LOG = LoggerFactory.getLogger(TrialRuns.class);
  private static final String LOCK = "installation-check";

  private final List<Trials> all;
  private final ApiCheck api;
  private final Locks locks;

  TrialRuns(List<Trials> all, ApiCheck api, Locks locks) {
    this.all =
        all.stream()
            .sorted(
                Comparator.comparing(Trials::group)
                    .thenComparing(trials -> !trials.comeFirst())
                    .thenComparing(trials -> trials.getClass().getName()))
            .toList();
    this.api = api;
    this.locks = locks;
  }

  /**
   * Makes all trials, group by group; empty if somebody else is at it, since two at once would take
   * away each other's traces.
   *
   * @param on what those are made on that need an issue
   */
  public Optional<List<TrialResult>> run(TrialIssues.Choice on) {
    AtomicReference<List<TrialResult>> done = new AtomicReference<>();
    try {
      locks.ifAlone(
          LOCK,
          () -> {
            done.set(runAlone(on));
            return true;
          });
    } catch (RuntimeException | LinkageError e) {
      // The lock is one of the things that may be broken; a trial of its own tells why.
      LOG.warn("The installation is checked without a lock", e);
      return Optional.of(done.get() == null ? runAlone(on) : done.get());
    }
    return Optional.ofNullable(done.get());
  }

  private List<TrialResult> runAlone(TrialIssues.Choice on) {
    all.forEach(TrialRuns::clear);
    List<TrialResult> results = new ArrayList<>();
    for (Trials trials : all) {
      for (Trial trial : trials.all()) {
        results.add(result(trials.group(), trial, on));
      }
    }
    return results;
  }

  private static void clear(Trials trials) {
    try {
      trials.clear();
    } catch (RuntimeException | LinkageError e) {
      // What cannot be cleared now cannot be tried either, and the trial says so.
      LOG.warn("What {} may have left could not be taken away", trials.getClass().getName(), e);
    }
  }

  private TrialResult result(TrialGroup group, Trial trial, TrialIssues.Choice on) {
    String lacking = lacking(trial.parts());
    if (!lacking.isEmpty()) {
      return off(group, trial, lacking);
    }
    if (trial.isOnIssue() && on.issue().isEmpty()) {
      return told(group, trial, TrialState.NOT_TRIED, on.why());
    }
    try {
      trial.make(on.issue().orElse(null));
      TrialState state = trial.isTried() ? TrialState.WORKS : TrialState.THERE;
      return new TrialResult(group, trial.code(), state, Optional.empty());
    } catch (TrialFailed e) {
      return told(group, trial, TrialState.FAILS, e.sentence());
    } catch (NothingToTry e) {
      return told(group, trial, TrialState.NOT_TRIED, e.sentence());
    } catch (PartUnavailable e) {
      return e.part()
          .map(part -> off(group, trial, lacking(List.of(part))))
          .orElseGet(() -> told(group, trial, TrialState.FAILS, e.sentence()));
    } catch (LaterDocument e) {
      return told(group, trial, TrialState.FAILS, e.sentence());
    } catch (RuntimeException | LinkageError e) {
      LOG.warn("The check {} of this installation failed", trial.code(), e);
      return told(group, trial, TrialState.FAILS, Sentence.said(OneLine.of(e)));
    }
  }

  /** Parts may need the same member. */
  private String lacking(List<ApiPart> parts) {
    return parts.stream()
        .flatMap(part -> api.lacking(part).stream())
        .map(ApiMember::readable)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static TrialResult off(TrialGroup group, Trial trial, String lacking) {
    return told(group, trial, TrialState.OFF, Sentence.of("rice.check.off", lacking));
  }

  private static TrialResult told(
      TrialGroup group, Trial trial, TrialState state, Sentence reason) {
    return new TrialResult(group, trial.code(), state, Optional.of(reason));
  }
}
