package org.riceforjira.core.plan.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LongIndexTest {
  @Property(seed = "42", tries = 200)
  void eachIdHasTheNumberThatWasPutLast(
      @ForAll @Size(max = 200) List<@LongRange(min = -40, max = 200) Long> ids) {
    LongIndex index = new LongIndex();
    Map<Long, Integer> expected = new HashMap<>();
    for (long id : ids) {
      assertEquals(expected.getOrDefault(id, LongIndex.ABSENT), index.get(id));
      index.put(id, expected.size());
      expected.put(id, expected.size());
    }
    expected.forEach((id, number) -> assertEquals(number, index.get(id)));
  }

  @Test
  void idsFarApartDoNotGetInEachOthersWay() {
    LongIndex index = new LongIndex();
    for (int i = 0; i < 64; i++) {
      index.put(1L << i, i);
    }
    for (int i = 0; i < 64; i++) {
      assertEquals(i, index.get(1L << i));
    }
    assertEquals(LongIndex.ABSENT, index.get(0));
  }
}
