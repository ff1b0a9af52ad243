package org.riceforjira.host.jql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
  private static final String ALL = "SHOP-1 SHOP-2 SHOP-10 OPS-1 OPS-2";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          key = SHOP-1 OR key = SHOP-2 AND type = Story => SHOP-1
          (key = SHOP-1 OR key = SHOP-2) AND type = Bug => SHOP-2
          type = Story AND key = SHOP-1 OR key = SHOP-2 => SHOP-1 SHOP-2
          NOT key = SHOP-1 AND type = Story => OPS-2
          NOT (key = SHOP-1 OR type = Bug) AND project = SHOP => SHOP-10
          NOT NOT key = SHOP-1 => SHOP-1
          ! key = SHOP-1 & project = SHOP => SHOP-2 SHOP-10
          !(key = SHOP-1) && project = SHOP => SHOP-2 SHOP-10
          key=SHOP-1|key=OPS-1 => SHOP-1 OPS-1
          key=SHOP-1 || key=OPS-1 => SHOP-1 OPS-1
          not key in (SHOP-1,SHOP-2)and project=SHOP => SHOP-10
          ((((key = SHOP-1)))) => SHOP-1
          KEY NOT IN (SHOP-1) And Project = SHOP => SHOP-2 SHOP-10
          Reach>3 => SHOP-1
          Reach>-6 and Reach<0 => SHOP-10
          """)
  void notBindsTighterThanAndAndTighterThanOr(String jql, String keys) throws JqlError {
    assertEquals(keys, Search.keys(jql));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status = 'To Do'",
        "status = \"To Do\"",
        "status = To\\ Do",
        "status = \"\\u0054o Do\"",
        "'status' = \"to do\"",
        "\"status\"\n=\t'To Do'\r\n",
      })
  void valuesMayBeQuotedEitherWayOrEscaped(String jql) throws JqlError {
    assertEquals("SHOP-1 OPS-1", Search.keys(jql));
  }

  @Test
  void quotedReservedWordsAreValues() throws JqlError {
    assertEquals("", Search.keys("labels = \"and\" OR labels in ('empty', \"order\")"));
    assertEquals("", Search.keys("labels = 'it\\'s' OR labels = \"a 'b'\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n ", "ORDER BY key", "order by created desc, key"})
  void noConditionAsksForEveryIssue(String jql) throws JqlError {
    assertEquals(ALL, Search.keys(jql));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "project = SHOP AND (type = Bug OR NOT status = Done)",
        "NOT (type = Bug OR type = Task) ORDER BY cf[1] DESC, created",
        "\"Strategic Goal\" ~ \"\\\"a b\\\" c\\\\d\" AND labels not in (\"and\", EMPTY, x.y-z)",
        "updated >= startOfDay(\"+1d\", -2) AND Reach > -0.5",
        "ORDER BY key ASC",
      })
  void queriesPrintAsTheyAreRead(String jql) throws JqlError {
    assertEquals(jql, JqlQuery.parse(jql).toString());
  }

  @Test
  void nestedClausesPrintWithTheSameMeaning() throws JqlError {
    String jql = "(a = 1 AND (b = 2 OR c = 3)) OR ! (d = 4 && e = 5)";
    String printed = "a = 1 AND (b = 2 OR c = 3) OR NOT (d = 4 AND e = 5)";
    assertEquals(printed, JqlQuery.parse(jql).toString());
    assertEquals(printed, JqlQuery.parse(printed).toString());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          project = SHOP => [SHOP]
          project = 10 AND type = Bug => [SHOP]
          type = Bug AND (project = "the shop" AND status = Done) => [SHOP]
          project in (shop) ORDER BY key => [SHOP]
          project in (SHOP, OPS) AND project = OPS => [OPS]
          project = SHOP OR type = Bug => []
          NOT project = SHOP => []
          project != SHOP => []
          project not in (SHOP) => []
          project is EMPTY => []
          type = Bug => []
          ORDER BY project => []
          """)
  void aConjunctionTellsTheProjectsItIsConfinedTo(String jql, String projects) throws JqlError {
    assertEquals(projects, Search.bind(jql).projectKeys().toString());
  }

  @Test
  void projectsThatContradictEachOtherStillConfineTheSearch() throws JqlError {
    CompiledQuery query = Search.bind("project = SHOP AND project = OPS");
    assertEquals(1, query.projectKeys().size());
    assertTrue(SampleHost.issues().stream().noneMatch(query::matches));
  }
}
