package org.riceforjira.core.rank;

import java.util.Arrays;
import org.riceforjira.core.score.Factors;
import org.riceforjira.core.score.Score;

/** Scores as bare numbers in pages, so that a million are no objects and growing copies nothing. */
final class ScoreTable {
  private static final int PAGE_BITS = 9;
  private static final int PAGE_SIZE = 1 << PAGE_BITS;
  private static final int IN_PAGE = PAGE_SIZE - 1;

  // Offsets of the numbers of one issue, which stand together because they are read together.
  private static final int VALUE = 0;
  private static final int REACH = 1;
  private static final int IMPACT = 2;
  private static final int CONFIDENCE = 3;
  private static final int EFFORT = 4;
  private static final int NUMBERS = 5;

  private record Page(long[] ids, String[] keys, double[] numbers) {
    Page() {
      this(new long[PAGE_SIZE], new String[PAGE_SIZE], new double[PAGE_SIZE * NUMBERS]);
    }
  }

  private Page[] pages = new Page[1];
  private int size;
  private int scored;

  int size() {
    return size;
  }

  /** How many have a score. */
  int scored() {
    return scored;
  }

  void add(Score score) {
    int number = size >> PAGE_BITS;
    int row = size & IN_PAGE;
    if (number == pages.length) {
      pages = Arrays.copyOf(pages, 2 * number);
    }
    if (row == 0) {
      pages[number] = new Page();
    }
    Page page = pages[number];
    int at = row * NUMBERS;
    page.ids[row] = score.issueId();
    page.keys[row] = score.key();
    page.numbers[at + VALUE] = score.value();
    page.numbers[at + REACH] = score.factors().reach();
    page.numbers[at + IMPACT] = score.factors().impact();
    page.numbers[at + CONFIDENCE] = score.factors().confidence();
    page.numbers[at + EFFORT] = score.factors().effort();
    size++;
    scored += score.isPresent() ? 1 : 0;
  }

  private Page page(int index) {
    return pages[index >> PAGE_BITS];
  }

  Score get(int index) {
    Page page = page(index);
    int row = index & IN_PAGE;
    int at = row * NUMBERS;
    Factors factors =
        new Factors(
            page.numbers[at + REACH],
            page.numbers[at + IMPACT],
            page.numbers[at + CONFIDENCE],
            page.numbers[at + EFFORT]);
    return new Score(page.ids[row], page.keys[row], page.numbers[at + VALUE], factors);
  }

  /** NaN when the issue has no score. */
  double value(int index) {
    return page(index).numbers[(index & IN_PAGE) * NUMBERS + VALUE];
  }
}
