package org.riceforjira.host.jql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterFieldTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          filter = Bugs => SHOP-2
          filter = 801 => SHOP-2
          filter = "bugs" AND project = OPS =>
          filter = Mine => SHOP-1 SHOP-2 SHOP-10 OPS-1
          filter != Bugs => SHOP-1 SHOP-10 OPS-1 OPS-2
          filter not in (Bugs, Mine) => OPS-2
          filter in (801, 802) => SHOP-1 SHOP-2 OPS-1
          filter = Both => SHOP-1 SHOP-2 SHOP-10 OPS-1
          filter = All => SHOP-1 SHOP-2 SHOP-10 OPS-1 OPS-2
          project = SHOP AND filter = All => SHOP-1 SHOP-2 SHOP-10
          """)
  void anIssueHasTheFiltersWhoseQueriesItMatches(String jql, String keys) throws JqlError {
    assertEquals(keys == null ? "" : keys, Search.keys(jql));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          filter = Gone => The value 'Gone' does not exist for the field 'filter'.
          filter = 999 => The value '999' does not exist for the field 'filter'.
          filter = Broken => Field 'colour' does not exist
          filter = Circle => matches filter 'Circle' and causes a cyclical reference
          filter = currentUser() => The function 'currentUser' gives no values for the field 'filter'.
          filter > 801 => The operator '>' is not supported by the 'filter' field.
          filter is EMPTY => The operator 'is' is not supported by the 'filter' field.
          ORDER BY filter => filter
          """)
  void whatCannotBeAskedIsSaid(String jql, String sentence) {
    JqlError error = assertThrows(JqlError.class, () -> Search.bind(jql));
    assertTrue(error.getMessage().contains(sentence), error.getMessage());
  }
}
