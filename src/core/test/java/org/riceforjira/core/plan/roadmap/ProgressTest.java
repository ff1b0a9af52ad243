package org.riceforjira.core.plan.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ProgressTest {
  @Test
  void theCategoryOfAStatusTellsHowFarTheWorkIs() {
    assertEquals(Progress.TODO, Progress.ofCategory("new"));
    assertEquals(Progress.IN_PROGRESS, Progress.ofCategory("indeterminate"));
    assertEquals(Progress.DONE, Progress.ofCategory("done"));
  }

  @Test
  void aCategoryThatNobodyKnowsHasNotBegun() {
    assertEquals(Progress.TODO, Progress.ofCategory("undefined"));
  }
}
