package org.riceforjira.host.jql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueFieldsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          cf[1] = 3 => SHOP-2
          customfield_1 = 3.0 => SHOP-2
          reach = "3" => SHOP-2
          "Reach" > 3 => SHOP-1
          Reach >= 3 => SHOP-1 SHOP-2
          CF[1] < -4.5 => SHOP-10
          Reach = 0 => OPS-2
          Reach >= 0 => SHOP-1 SHOP-2 OPS-2
          Reach < 0 => SHOP-10
          Reach in (450, -5) => SHOP-1 SHOP-10
          Reach != 3 => SHOP-1 SHOP-10 OPS-2
          Reach not in (3, 0) => SHOP-1 SHOP-10
          Reach is EMPTY => OPS-1
          Reach is not EMPTY AND Reach <= 4.5e2 => SHOP-1 SHOP-2 SHOP-10 OPS-2
          Team = red => SHOP-1 SHOP-2
          Team = Blue => SHOP-2
          Team != Blue => SHOP-1
          Team is EMPTY => SHOP-10 OPS-1 OPS-2
          Team not in (Green) => SHOP-1 SHOP-2
          "strategic goal" ~ revenue => SHOP-1
          "strategic goal" is EMPTY => SHOP-2 SHOP-10 OPS-1 OPS-2
          "strategic goal" !~ profit => SHOP-1
          """)
  void customFieldsMatchByTheirKind(String jql, String keys) throws JqlError {
    assertEquals(keys, Search.keys(jql));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          summary ~ checkout => SHOP-1 SHOP-2
          summary ~ CHECKOUT => SHOP-1 SHOP-2
          summary ~ check =>
          summary ~ "check*" => SHOP-1 SHOP-2
          summary ~ "c*s*" => SHOP-2
          summary ~ "guest?" => SHOP-1
          summary ~ "payment*" => SHOP-2 OPS-2
          summary ~ "payment checkout" => SHOP-2
          summary ~ "guests payment" =>
          summary ~ "\\"checkout crashes\\"" => SHOP-2
          summary ~ "\\"crashes checkout\\"" =>
          summary ~ '"checkout for" faster' => SHOP-1
          summary ~ "certificate, \\"WEB\\"!" => OPS-1
          summary !~ checkout => SHOP-10 OPS-1 OPS-2
          description ~ leave => SHOP-1
          description !~ leave =>
          description is EMPTY => SHOP-2 SHOP-10 OPS-1 OPS-2
          comment ~ log => SHOP-2
          comment ~ "log payment" =>
          comment !~ "log" =>
          text ~ payment => SHOP-1 SHOP-2
          text ~ europe => SHOP-1
          text ~ "guests customers" =>
          text ~ log => SHOP-2 OPS-2
          NOT text ~ log => SHOP-1 SHOP-10 OPS-1
          """)
  void textMatchesByWords(String jql, String keys) throws JqlError {
    assertEquals(keys == null ? "" : keys, Search.keys(jql));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          updated >= -1h => SHOP-2
          updated > -1h =>
          updated >= "-1d 1h" => SHOP-2
          updated >= "-1d 2h" => SHOP-1 SHOP-2
          updated >= "-1w 1d" => SHOP-1 SHOP-2 SHOP-10
          updated <= -60m AND project = SHOP => SHOP-1 SHOP-2 SHOP-10
          created > 4w =>
          createdDate >= "2026/11/10" => SHOP-2 SHOP-10
          created >= "2026-11-10 10:00" => SHOP-2 SHOP-10
          created > "2026-11-10 10:00" => SHOP-10
          created = "2026-11-10 10:00" => SHOP-2
          created >= 2026-1-1 => SHOP-1 SHOP-2 SHOP-10 OPS-1 OPS-2
          created < 2026-01-01 =>
          created < startOfMonth() => OPS-1 OPS-2
          created >= startOfMonth() => SHOP-1 SHOP-2 SHOP-10
          created > startOfMonth(-1) AND created < endOfMonth(-1) => OPS-1
          created >= startOfYear() => SHOP-1 SHOP-2 SHOP-10 OPS-1 OPS-2
          created < startOfYear("+1h") => OPS-2
          created > endOfYear() =>
          updated >= startOfDay() => SHOP-2
          updatedDate >= startOfDay(-1) => SHOP-1 SHOP-2
          updated >= startOfDay("-1d") => SHOP-1 SHOP-2
          updated >= startOfDay("+12h") =>
          updated > startOfWeek() => SHOP-1 SHOP-2 SHOP-10
          updated < endOfWeek(-1) => OPS-1 OPS-2
          updated <= now() => SHOP-1 SHOP-2 SHOP-10 OPS-1 OPS-2
          due = 2026-11-21 => SHOP-2
          due <= now() => SHOP-2
          due < startOfDay() =>
          duedate > endOfDay() => SHOP-1
          due <= endOfMonth() => SHOP-1 SHOP-2
          due in (2026-11-30, "2026/11/22") => SHOP-1
          due != 2026-11-21 => SHOP-1
          due is EMPTY => SHOP-10 OPS-1 OPS-2
          resolved >= "-6d 1h" =>
          resolved >= "-6d 2h" => SHOP-10
          resolutiondate is EMPTY => SHOP-1 SHOP-2 OPS-1
          resolved < 2026-11-01 => OPS-2
          """)
  void datesMatchInTheZoneOfTheUser(String jql, String keys) throws JqlError {
    assertEquals(keys == null ? "" : keys, Search.keys(jql));
  }

  @Test
  void aValueOfTheWrongKindInTheIndexIsNotSwallowed() throws JqlError {
    CompiledQuery query = Search.bind("Reach > 1");
    JqlIssue broken = new SampleIssue(1, "SHOP-1").with("customfield_1", "many");
    IllegalStateException error =
        assertThrows(IllegalStateException.class, () -> query.matches(broken));
    assertTrue(error.getMessage().contains("customfield_1"), error.getMessage());
  }
}
