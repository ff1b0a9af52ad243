package org.riceforjira.plugin.roadmap;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.LongStream;
import org.riceforjira.plugin.jira.FoundIssues;
import org.springframework.stereotype.Component;

/**
 * Asks a query for its issues where they are few. Of a narrow query a large ranking has hardly any,
 * and would be read to its end for them; a broad one is narrowed page by page, since it fills the
 * capacity soon.
 */
@Component
class NarrowQueries {
  /** So many issues of each project are few. */
  static final int FEW = 2_000;

  private final FoundIssues found;

  NarrowQueries(FoundIssues found) {
    this.found = found;
  }

  /** The ranking, of which no more is read than the source's query finds. */
  JoinedRanking narrow(RoadmapSource source, JoinedRanking ranking) {
    if (source.jql().isEmpty()) {
      return ranking;
    }
    LongStream ids = LongStream.empty();
    for (PlanProject project : source.projects()) {
      Optional<long[]> few = found.few(project.ref().id(), source.jql(), FEW);
      if (few.isEmpty()) {
        return ranking;
      }
      ids = LongStream.concat(ids, Arrays.stream(few.get()));
    }
    return ranking.only(ids);
  }
}
