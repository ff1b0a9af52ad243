package org.riceforjira.plugin.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.riceforjira.plugin.jira.StoredDocument;

/** What is told of an issue that a batch leaves as it is. */
class BatchIssuesTest {
  private final ShopOfTwo shop = new ShopOfTwo();

  @Test
  void whatALaterVersionStoredIsSaidToBeSuch() {
    String told =
        shop.batchIssues.each(
            () -> {
              StoredDocument.check("rice.review", 9, 1);
              return "done";
            },
            BatchIssues.Reason::sentence);
    assertEquals(
        "What is stored as rice.review was written by a later version of this app (form 9; this"
            + " version reads up to 1). It is neither used nor changed. Install the later version"
            + " again.",
        told);
  }
}
