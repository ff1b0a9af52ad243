package org.riceforjira.connect.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JqlTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a = b|a = b",
        "a = b ORDER BY c DESC|a = b",
        "a = b order  by c|a = b",
        "ORDER BY c|''",
        "text ~ \"ORDER BY c\"|text ~ \"ORDER BY c\"",
        "text ~ 'a \\' ORDER BY b' order by c|text ~ 'a \\' ORDER BY b'",
        "(a = b OR c in (d, e)) order by f|(a = b OR c in (d, e))",
        "order = 1|order = 1",
        "sort_order_by = 1|sort_order_by = 1",
        "a = \"(\"|a = \"(\""
      })
  void theOrderOfAQueryIsLeftOut(String query, String condition) {
    assertEquals(condition, Jql.condition(query));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a = b) OR (c = d", "(a = b", "a = \"b", "a in (b, c"})
  void aQueryThatWouldLeaveItsBracketsIsRefused(String query) {
    assertThrows(IllegalArgumentException.class, () -> Jql.condition(query));
  }

  @Test
  void queriesAreJoinedInBrackets() {
    assertEquals("(a = b OR c = d) AND (e = f)", Jql.all("a = b OR c = d", "", "e = f"));
    assertEquals("a = b", Jql.all("", "a = b"));
    assertEquals("", Jql.all("", " "));
  }

  @Test
  void namesAreQuoted() {
    assertEquals("project = \"OR\"", Jql.projects(List.of("OR")));
    assertEquals("project = 10000", Jql.projects(List.of("10000")));
    assertEquals("project in (\"A\", \"B\")", Jql.projects(List.of("A", "B")));
    assertEquals("\"a \\\"b\\\" \\\\ c\"", Jql.quoted("a \"b\" \\ c"));
    assertEquals("id in (1, 2)", Jql.ids(List.of(1L, 2L)));
  }
}
