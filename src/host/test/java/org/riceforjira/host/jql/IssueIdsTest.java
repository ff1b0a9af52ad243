package org.riceforjira.host.jql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A search by ids looks at these issues only, as a real index does, and not at all of a project.
 */
class IssueIdsTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          id in (1, 2) => 1 2
          issuekey = 2 => 2
          project = SHOP AND id in (1, 2) => 1 2
          (status = Done OR status = 3) AND id in (1, 2, 10) ORDER BY key => 1 2 10
          id in (1, 2) AND id in (2, 10) => 2
          """)
  void aQueryThatNamesIdsIsConfinedToThem(String jql, String ids) throws JqlError {
    Set<Long> expected =
        Arrays.stream(ids.split(" ")).map(Long::valueOf).collect(Collectors.toSet());
    assertEquals(Optional.of(expected), JqlQuery.parse(jql).where().flatMap(IssueIds::of));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "project = SHOP",
        "id in (1, 2) OR status = Done",
        "NOT id in (1, 2)",
        "id not in (1, 2)",
        "issuekey = SHOP-1",
        "id in (1, SHOP-2)",
      })
  void whatNamesNoneOrOtherThingsTooIsNot(String jql) throws JqlError {
    assertEquals(Optional.empty(), JqlQuery.parse(jql).where().flatMap(IssueIds::of));
  }
}
