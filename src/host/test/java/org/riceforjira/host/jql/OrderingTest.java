package org.riceforjira.host.jql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderingTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          project = SHOP => SHOP-10 SHOP-2 SHOP-1
          ORDER BY key => OPS-1 OPS-2 SHOP-1 SHOP-2 SHOP-10
          ORDER BY issuekey DESC => SHOP-10 SHOP-2 SHOP-1 OPS-2 OPS-1
          ORDER BY project DESC, key ASC => SHOP-1 SHOP-2 SHOP-10 OPS-1 OPS-2
          project = SHOP ORDER BY priority => SHOP-1 SHOP-2 SHOP-10
          ORDER BY created => SHOP-10 SHOP-2 SHOP-1 OPS-1 OPS-2
          ORDER BY created ASC => OPS-2 OPS-1 SHOP-1 SHOP-2 SHOP-10
          ORDER BY updated => SHOP-2 SHOP-1 SHOP-10 OPS-2 OPS-1
          ORDER BY type ASC, key DESC => SHOP-1 OPS-2 SHOP-2 OPS-1 SHOP-10
          ORDER BY status, created ASC => OPS-1 SHOP-1 SHOP-2 OPS-2 SHOP-10
          ORDER BY status DESC => SHOP-10 OPS-2 SHOP-2 SHOP-1 OPS-1
          ORDER BY statusCategory => SHOP-1 OPS-1 SHOP-2 SHOP-10 OPS-2
          ORDER BY summary => SHOP-2 SHOP-1 OPS-2 OPS-1 SHOP-10
          """)
  void issuesAreOrderedByEachKeyInTurnAndTiesById(String jql, String keys) throws JqlError {
    assertEquals(keys, Search.ordered(jql));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          ORDER BY cf[1] ASC => SHOP-10 OPS-2 SHOP-2 SHOP-1 OPS-1
          ORDER BY cf[1] => SHOP-10 OPS-2 SHOP-2 SHOP-1 OPS-1
          ORDER BY Reach DESC => OPS-1 SHOP-1 SHOP-2 OPS-2 SHOP-10
          ORDER BY assignee ASC => SHOP-1 OPS-1 SHOP-2 SHOP-10 OPS-2
          ORDER BY assignee DESC => SHOP-10 OPS-2 SHOP-2 SHOP-1 OPS-1
          ORDER BY reporter, assignee DESC => SHOP-10 SHOP-2 OPS-2 SHOP-1 OPS-1
          ORDER BY due ASC => SHOP-2 SHOP-1 SHOP-10 OPS-1 OPS-2
          ORDER BY resolved ASC => OPS-2 SHOP-10 SHOP-1 SHOP-2 OPS-1
          ORDER BY resolution => SHOP-10 OPS-2 SHOP-1 SHOP-2 OPS-1
          ORDER BY labels => OPS-2 SHOP-2 SHOP-1 SHOP-10 OPS-1
          ORDER BY fixVersion => SHOP-1 OPS-1 SHOP-2 SHOP-10 OPS-2
          ORDER BY component => SHOP-1 SHOP-2 SHOP-10 OPS-1 OPS-2
          ORDER BY sprint => SHOP-1 SHOP-2 OPS-1 OPS-2 SHOP-10
          ORDER BY parent => SHOP-10 SHOP-1 SHOP-2 OPS-1 OPS-2
          ORDER BY description => SHOP-1 SHOP-2 SHOP-10 OPS-1 OPS-2
          ORDER BY "Strategic Goal" DESC => SHOP-2 SHOP-10 OPS-1 OPS-2 SHOP-1
          ORDER BY Team DESC => SHOP-10 OPS-1 OPS-2 SHOP-2 SHOP-1
          ORDER BY priority ASC => SHOP-10 OPS-2 SHOP-2 SHOP-1 OPS-1
          ORDER BY priority DESC => OPS-1 SHOP-1 SHOP-2 OPS-2 SHOP-10
          """)
  void emptyValuesComeLastAscendingAndFirstDescending(String jql, String keys) throws JqlError {
    assertEquals(keys, Search.ordered(jql));
  }
}
