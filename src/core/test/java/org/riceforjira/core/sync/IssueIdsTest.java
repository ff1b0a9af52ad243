package org.riceforjira.core.sync;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class IssueIdsTest {
  private final IssueIds ids = new IssueIds();

  @Test
  void justTheIdsThatWereAddedInAnyOrderAreThere() {
    assertFalse(ids.contains(0));
    for (long id = 40; id > 0; id--) {
      ids.add(7 * id);
    }
    assertTrue(ids.contains(7));
    assertTrue(ids.contains(280));
    assertFalse(ids.contains(8));
    assertFalse(ids.contains(0));
  }

  @Test
  void anIdAddedAfterAQuestionIsThereToo() {
    ids.add(5);
    assertFalse(ids.contains(3));
    ids.add(3);
    assertTrue(ids.contains(3));
  }
}
