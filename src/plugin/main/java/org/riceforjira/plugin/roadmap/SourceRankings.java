package org.riceforjira.plugin.roadmap;

import java.util.ArrayList;
import java.util.List;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.ranking.RankedBacklog;
import org.riceforjira.plugin.ranking.Rankings;
import org.riceforjira.plugin.ranking.Rankings.Failed;
import org.riceforjira.plugin.ranking.Rankings.Preparing;
import org.riceforjira.plugin.ranking.Rankings.Ready;
import org.riceforjira.plugin.ranking.SeenBacklogs;
import org.springframework.stereotype.Component;

/** The rankings of a source as the visitor sees them. */
@Component
class SourceRankings {
  private final SeenBacklogs backlogs;
  private final Texts texts;

  SourceRankings(SeenBacklogs backlogs, Texts texts) {
    this.backlogs = backlogs;
    this.texts = texts;
  }

  /** The rankings as one, or how far their making is. */
  sealed interface Answer permits Joined, Making {}

  record Joined(JoinedRanking ranking) implements Answer {}

  /** How many candidates are read, of how many; 0 while nobody knows. */
  record Making(long done, long of) implements Answer {}

  /** 409 with a sentence where a ranking cannot be made. */
  Answer of(RoadmapSource source) {
    List<RankedBacklog> ready = new ArrayList<>();
    long done = 0;
    long of = 0;
    boolean making = false;
    // All are asked, so that all are being made at the same time.
    for (PlanProject project : source.projects()) {
      Rankings.Answer answer = backlogs.of(project.ref(), project.versioned());
      if (answer instanceof Failed failed) {
        throw Refusal.conflict(failed.sentence());
      } else if (answer instanceof Preparing preparing) {
        making = true;
        done += preparing.done();
        of += preparing.of();
      } else if (answer instanceof Ready there) {
        ready.add(there.backlog());
      }
    }
    return making ? new Making(done, of) : new Joined(new JoinedRanking(ready));
  }

  /** What to answer to whoever wants a whole plan while a ranking is being made. */
  Refusal notYet() {
    return Refusal.conflict(texts.text("rice.plan.error.preparing"));
  }
}
