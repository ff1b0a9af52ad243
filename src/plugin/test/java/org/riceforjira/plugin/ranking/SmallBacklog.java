package org.riceforjira.plugin.ranking;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.riceforjira.core.Example;
import org.riceforjira.core.plan.roadmap.Progress;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.score.Score;
import org.riceforjira.plugin.jira.MiniJira;

/** A ranking of a few issues RICE-1, RICE-2, ..., or the reason why there is none. */
public final class SmallBacklog {
  private final List<BacklogEntry> entries = new ArrayList<>();
  private final SeenBacklogs seen = mock(SeenBacklogs.class);
  private Rankings.Answer instead;

  /** How often it was asked for. */
  public int asked;

  public SmallBacklog() {
    when(seen.of(any(), any()))
        .thenAnswer(
            call -> {
              asked++;
              return instead == null ? new Rankings.Ready(ranked(), false) : instead;
            });
  }

  /** A candidate with these factors; null for one that is missing. */
  public SmallBacklog with(
      long number, Double reach, Double impact, Double confidence, Double effort) {
    IssueFacts facts =
        IssueFacts.of(MiniJira.PROJECT + number, "RICE-" + number)
            .number(Example.FIELDS.reach(), reach)
            .number(Example.FIELDS.impact(), impact)
            .number(Example.FIELDS.confidence(), confidence)
            .number(Example.FIELDS.effort(), effort)
            .build();
    Score score = Example.EVALUATOR.score(facts);
    without(number);
    entries.add(
        new BacklogEntry(
            score, "Summary", "Story", "To Do", Progress.TODO, Instant.EPOCH, Optional.empty()));
    return this;
  }

  /** A candidate that scores this, with a confidence of 100 and an effort of 1. */
  public SmallBacklog scoring(long number, double score) {
    return with(number, score, 1.0, 100.0, 1.0);
  }

  /** It is no candidate. */
  public SmallBacklog without(long number) {
    entries.removeIf(entry -> entry.id() == MiniJira.PROJECT + number);
    return this;
  }

  /** The ranking is not there yet. */
  public SmallBacklog preparing() {
    instead = new Rankings.Preparing(1, 10);
    return this;
  }

  /** The ranking cannot be made. */
  public SmallBacklog failed(String sentence) {
    instead = new Rankings.Failed(sentence);
    return this;
  }

  /** What the visitor sees of it: all. */
  public SeenBacklogs seen() {
    return seen;
  }

  /** The ranking. */
  public RankedBacklog ranked() {
    return RankedBacklog.of(1, Instant.EPOCH, Example.SETTINGS.uncertainty(), entries);
  }
}
