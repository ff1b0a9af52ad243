package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.atlassian.jira.util.ImportUtils;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;

class ReindexTest {
  private static final String SCORE = Example.FIELDS.score();

  private final MiniJira jira = new MiniJira();

  /** All have a score that the index does not know of. */
  @BeforeEach
  void issues() {
    for (long number = 1; number <= 401; number++) {
      jira.issue(number);
    }
    jira.indexAll();
    for (long number = 1; number <= 401; number++) {
      jira.rowWithKey("RICE-" + number).with(SCORE, 7.0);
    }
    ImportUtils.setIndexIssues(false);
  }

  @Test
  void issuesAreIndexedAsTheyAreInTheDatabase() {
    assertEquals(List.of(), again(1, 2));
    assertEquals(7.0, jira.inIndex(2, SCORE));
    assertEquals(List.of(2), jira.indexing.batches);
  }

  @Test
  void manyIssuesAreIndexedInBatchesOfTwoHundred() {
    assertEquals(List.of(), again(LongStream.rangeClosed(1, 401).toArray()));
    assertEquals(List.of(200, 200, 1), jira.indexing.batches);
    assertEquals(7.0, jira.inIndex(401, SCORE));
  }

  @Test
  void issuesThatCannotBeIndexedAreNamedAndDoNotHoldUpTheOthers() {
    jira.indexing.broken.add(MiniJira.PROJECT + 2);
    jira.indexing.broken.add(MiniJira.PROJECT + 300);
    assertEquals(List.of("RICE-2", "RICE-300"), again(LongStream.rangeClosed(1, 401).toArray()));
    assertEquals(7.0, jira.inIndex(401, SCORE));
  }

  @Test
  void deletedIssuesArePassedOver() {
    jira.delete(1);
    assertEquals(List.of(), again(1, 2));
    assertEquals(List.of(1), jira.indexing.batches);
  }

  @Test
  void whereNothingIsLeftNothingIsIndexed() {
    jira.delete(1);
    assertEquals(List.of(), again(1));
    assertEquals(List.of(), again());
    assertEquals(List.of(), jira.indexing.batches);
  }

  private List<String> again(long... numbers) {
    return jira.scores
        .reindex()
        .again(LongStream.of(numbers).map(n -> MiniJira.PROJECT + n).boxed().toList());
  }
}
