package org.riceforjira.core.plan.cut;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.riceforjira.core.score.Score;

/** On which side of the cut line an issue is, and would be with another score. */
public final class CutSide {
  private final List<Score> ranking;
  private final Comparator<Score> order;
  private final double capacity;
  private final CutPolicy policy;

  /**
   * For a line as {@link CutLine#of} draws it.
   *
   * @param ranking the scored issues in their order; only the top of them is read
   * @param order that they are in, best first
   */
  public CutSide(List<Score> ranking, Comparator<Score> order, double capacity, CutPolicy policy) {
    this.ranking = ranking;
    this.order = order;
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
      return !told || position < ranking.size();
    }

    @Override
    public Score next() {
      if (!hasNext()) {
        throw new NoSuchElementException("The ranking has ended.");
      }
      boolean last = position == ranking.size();
      if (!told && (last || order.compare(changed, at(position)) < 0)) {
        told = true;
        return changed;
      }
      return at(position++);
    }

    private void skipItself() {
      while (position < ranking.size() && at(position).issueId() == changed.issueId()) {
        position++;
      }
    }

    private Score at(int position) {
      return ranking.get(position);
    }
  }
}
