package org.riceforjira.core.plan.cut;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import org.riceforjira.core.plan.Millionths;
import org.riceforjira.core.score.Score;

/** Reads a ranking once, no further than needed, for the cut line and for what one unit buys. */
final class CutReader {
  private static final long ONE_UNIT = Millionths.of(1);

  private final List<Score> read = new ArrayList<>();
  private final CutWalk line;
  private final CutWalk withOneUnitMore;
  private boolean reachedLimit;

  CutReader(CutPolicy policy, long capacity) {
    line = new CutWalk(policy, capacity);
    withOneUnitMore = new CutWalk(policy, capacity + ONE_UNIT);
  }

  CutLine read(Iterator<Score> ranking) {
    while (!isAnswered() && ranking.hasNext()) {
      Score next = ranking.next();
      if (!next.isPresent()) {
        break;
      }
      if (line.pastFirstMiss() == CutLine.MOST_LOOKED_AT) {
        reachedLimit = true;
        break;
      }
      offer(next);
    }
    return result();
  }

  // Until the line has missed an issue, the other walk has a whole unit more left and is not done:
  // the issue at the line is always read.
  private boolean isAnswered() {
    return line.isDone() && withOneUnitMore.isDone();
  }

  private void offer(Score next) {
    CutCandidate candidate = CutCandidate.of(next);
    read.add(next);
    line.offer(candidate);
    withOneUnitMore.offer(candidate);
  }

  private CutLine result() {
    return new CutLine(
        issues(line.taken()),
        line.use(),
        line.firstMiss(),
        line.cheapestMiss().map(this::nextUnit),
        reachedLimit && !line.isDone());
  }

  private NextUnit nextUnit(PartialFit cheapest) {
    List<Score> in = issues(withOneUnitMore.takenBeyond(line));
    List<Score> out = issues(line.takenBeyond(withOneUnitMore));
    double gained = TotalValue.gain(TotalValue.of(out), TotalValue.of(in));
    return new NextUnit(cheapest, in, out, gained, reachedLimit && !withOneUnitMore.isDone());
  }

  private List<Score> issues(BitSet places) {
    return places.stream().mapToObj(read::get).toList();
  }
}
