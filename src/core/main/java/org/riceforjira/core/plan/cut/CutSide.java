package org.riceforjira.core.plan.cut;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.riceforjira.core.rank.Ranking;
import org.riceforjira.core.score.Score;

/** On which side of the cut line an issue is, and would be with another score. */
public final class CutSide {
  private final Ranking ranking;
  private final double capacity;
  private final CutPolicy policy;

  /** For a line as {@link CutLine#of} draws it. */
  public CutSide(Ranking ranking, double capacity, CutPolicy policy) {
    this.ranking = ranking;
    this.capacity = capacity;
    this.policy = policy;
  }

  /**
   * True if the issue would be above the line if it had this score: it takes its new place in the
   * ranking, and the line is drawn anew, for the efforts before it are others now.
   */
  public boolean isAbove(Score changed) {
    return changed.isPresent()
        && CutLine.of(new Replaced(changed), capacity, policy).above().contains(changed);
  }

  /** The ranking in its order, with one issue at another place; the line reads only its top. */
  private final class Replaced implements Iterator<Score> {
    private final Score changed;
    private int position;
    private boolean told;

    Replaced(Score changed) {
      this.changed = changed;
    }

    @Override
    public boolean hasNext() {
      skipItself();
      return !told || position < ranking.scored();
    }

    @Override
    public Score next() {
      if (!hasNext()) {
        throw new NoSuchElementException("The ranking has ended.");
      }
      boolean last = position == ranking.scored();
      if (!told && (last || Ranking.ORDER.compare(changed, at(position)) < 0)) {
        told = true;
        return changed;
      }
      return at(position++);
    }

    private void skipItself() {
      while (position < ranking.scored() && at(position).issueId() == changed.issueId()) {
        position++;
      }
    }

    private Score at(int position) {
      return ranking.get(position).score();
    }
  }
}
