package org.riceforjira.core.plan.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.PriorityQueue;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class IntHeapTest {
  /** A negative number stands for taking the smallest. */
  @Property(seed = "42", tries = 300)
  void theSmallestNumberComesOutFirst(
      @ForAll @Size(max = 60) List<@IntRange(min = -60, max = 99) Integer> steps) {
    IntHeap heap = new IntHeap();
    PriorityQueue<Integer> expected = new PriorityQueue<>();
    for (int step : steps) {
      if (step >= 0) {
        heap.add(step);
        expected.add(step);
      } else if (!expected.isEmpty()) {
        assertEquals(expected.peek(), heap.peek());
        assertEquals(expected.poll(), heap.poll());
      }
    }
    while (!expected.isEmpty()) {
      assertEquals(expected.poll(), heap.poll());
    }
    assertEquals(true, heap.isEmpty());
  }
}
