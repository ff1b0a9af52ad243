package org.riceforjira.host.jql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A search for a status category looks at issues of this category only, as a real index does, and
 * not at all of a project.
 */
class OnlyCategoryTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          statusCategory = Done => done
          statuscategory = "To Do" => new
          statusCategory = 4 AND project = SHOP => indeterminate
          project = SHOP AND (labels = a AND (statusCategory = done AND resolved is EMPTY)) => done
          """)
  void aQueryForOneCategoryIsConfinedToIt(String jql, String category) throws JqlError {
    assertEquals(Optional.of(category), JqlQuery.parse(jql).where().flatMap(OnlyCategory::of));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "project = SHOP",
        "statusCategory = Done OR labels = a",
        "NOT statusCategory = Done",
        "statusCategory != Done",
        "statusCategory in (Done, 2)",
        "status = Done",
      })
  void whatNamesNoneOrMoreIsNot(String jql) throws JqlError {
    assertEquals(Optional.empty(), JqlQuery.parse(jql).where().flatMap(OnlyCategory::of));
  }
}
