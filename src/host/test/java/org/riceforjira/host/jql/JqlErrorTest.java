package org.riceforjira.host.jql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JqlErrorTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          project foo => 9 => Expecting an operator but got 'foo'. The valid operators are '=',
          project => 8 => Expecting an operator but got the end of the query.
          project = => 10 => Expecting a value or a function but got the end of the query.
          = SHOP => 1 => Expecting a field name but got '='.
          project = SHOP type = Bug => 16 => Expecting AND, OR, ORDER BY or the end but got 'type'.
          project = SHOP AND => 19 => Expecting a field name but got the end of the query.
          project = SHOP) => 15 => Expecting AND, OR, ORDER BY or the end but got ')'.
          (project = SHOP => 16 => Expecting ')' but got the end of the query.
          project in (SHOP => 17 => Expecting ')' or ',' but got the end of the query.
          project in () => 13 => Expecting a value or a function but got ')'.
          project in (SHOP,) => 18 => Expecting a value or a function but got ')'.
          project not SHOP => 13 => Expecting IN but got 'SHOP'.
          project = and => 11 => Expecting a value or a function but got 'and', which is a reserved word
          select = 1 => 1 => Expecting a field name but got 'select', which is a reserved word
          status was Done => 8 => The operator 'was' asks for the history of issues
          status changed => 8 => The operator 'changed' asks for the history of issues
          cf[x] = 1 => 4 => Expecting the number of a custom field but got 'x'. Write it like cf[10100].
          cf[1 = 1 => 6 => Expecting ']' but got '='.
          labels = a@b => 11 => The character '@' has a meaning of its own.
          created > 2026/11/21 => 15 => The character '/' has a meaning of its own.
          summary ~ "open => 11 => The quoted text has no end. Close it with "
          summary ~ "a\\x" => 13 => The backslash starts no known escape.
          summary ~ "a\\u12" => 13 => The backslash starts no known escape.
          ORDER key => 7 => Expecting BY but got 'key'.
          ORDER BY => 9 => Expecting a field name but got the end of the query.
          ORDER BY key down => 14 => Expecting ',' or the end but got 'down'.
          created > startOfDay(-1 => 24 => Expecting ')' or ',' but got the end of the query.
          """)
  void aQueryThatCannotBeReadIsRefusedWithItsPlace(String jql, int character, String sentence) {
    JqlError error = assertThrows(JqlError.class, () -> JqlQuery.parse(jql));
    assertTrue(
        error.getMessage().startsWith("Error in the JQL Query: " + sentence), error.getMessage());
    assertEquals(new Position(1, character), error.position());
    assertTrue(error.getMessage().endsWith(" (line 1, character " + character + ")"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          foo = 1 => 1 => Field 'foo' does not exist or you do not have permission to view it.
          cf[99] = 1 => 1 => Field 'cf[99]' does not exist or you do not have permission to view it.
          ORDER BY key, foo => 15 => Field 'foo' does not exist or you do not have permission
          Impact = 1 => 1 => The name 'Impact' is held by the fields customfield_4 and customfield_5.
          project ~ SHOP => 1 => The operator '~' is not supported by the 'project' field. It takes '=',
          project > SHOP => 1 => The operator '>' is not supported by the 'project' field.
          summary = x => 1 => The operator '=' is not supported by the 'summary' field. It takes '~', '!~',
          summary < x => 1 => The operator '<' is not supported by the 'summary' field.
          text !~ x => 1 => The operator '!~' is not supported by the 'text' field.
          text is EMPTY => 1 => The operator 'is' is not supported by the 'text' field.
          fixVersion > 1.0 => 1 => The operator '>' is not supported by the 'fixVersion' field.
          Reach ~ 1 => 1 => The operator '~' is not supported by the 'Reach' field.
          Team < Red => 1 => The operator '<' is not supported by the 'Team' field.
          "Strategic Goal" = x => 1 => The operator '=' is not supported by the 'Strategic Goal' field.
          project = FOO => 11 => The value 'FOO' does not exist for the field 'project'.
          status in (Done, Dome) => 18 => The value 'Dome' does not exist for the field 'status'.
          priority > Huge => 12 => The value 'Huge' does not exist for the field 'priority'.
          statusCategory = Half => 18 => The value 'Half' does not exist for the field 'statusCategory'.
          assignee = carl => 12 => The value 'carl' does not exist for the field 'assignee'.
          sprint = 99 => 10 => The value '99' does not exist for the field 'sprint'.
          key = SHOP-99 => 7 => An issue with key 'SHOP-99' does not exist for the field 'key'.
          issuekey > SHOP-99 => 12 => An issue with key 'SHOP-99' does not exist for the field 'issuekey'.
          id = 999 => 6 => An issue with id '999' does not exist for the field 'id'.
          parent = X-1 => 10 => An issue with key 'X-1' does not exist for the field 'parent'.
          Reach > many => 9 => The value 'many' of the field 'Reach' is not a number.
          Reach > NaN => 9 => The value 'NaN' of the field 'Reach' is not a number.
          Reach > 3d => 9 => The value '3d' of the field 'Reach' is not a number.
          created > soon => 11 => The date 'soon' for the field 'created' is not valid. Write "yyyy/MM/dd
          created > 2026-02-30 => 11 => The date '2026-02-30' for the field 'created' is not valid.
          created > "2026-11/21" => 11 => The date '2026-11/21' for the field 'created' is not valid.
          created > -5x => 11 => The date '-5x' for the field 'created' is not valid.
          project = (SHOP) => 11 => The operator '=' of the field 'project' takes one value, and (SHOP) is
          project in SHOP => 12 => The operator 'in' of the field 'project' takes a list, and SHOP is one
          sprint = openSprints() => 10 => The operator '=' of the field 'sprint' takes one value,
          assignee in currentUser() => 13 => The operator 'in' of the field 'assignee' takes a list,
          assignee is anna => 13 => The operator 'is' of the field 'assignee' takes EMPTY or NULL only
          Reach > EMPTY => 9 => The operator '>' of the field 'Reach' does not take EMPTY.
          summary ~ NULL => 11 => The operator '~' of the field 'summary' does not take EMPTY.
          summary ~ "*out" => 11 => The text searched for in the field 'summary' has a word that starts
          summary ~ "" => 11 => The field 'summary' cannot be searched for '', which holds no word.
          summary ~ '"a b' => 11 => The text searched for in the field 'summary' opens a phrase
          issue in best() => 10 => There is no function 'best()'. Jira's own here are currentUser(), now(),
          issue in riceTop() => 10 => It wants one number. (line 1
          issue in riceTop(99) => 10 => It broke. (line 1
          issue in riceTop(9) => 10 => The value '9999' given by the function 'riceTop' does not exist for the
          project in riceTop(1) => 12 => The function 'riceTop' gives no values for the field 'project'.
          issue in openSprints() => 10 => The function 'openSprints' gives no values for the field 'issue'.
          issue > now() => 9 => The function 'now' gives no values for the field 'issue'.
          priority > currentUser() => 12 => The function 'currentUser' gives no values for the field
          created > currentUser() => 11 => The function 'currentUser' gives no values for the field 'created'.
          Reach > now() => 9 => The function 'now' gives no values for the field 'Reach'.
          labels in (now()) => 12 => The function 'now' gives no values for the field 'labels'.
          summary ~ now() => 11 => The function 'now' gives no values for the field 'summary'.
          statusCategory = now() => 18 => The function 'now' gives no values for the field 'statusCategory'.
          created > now(1) => 11 => The function 'now' takes no arguments, not 1.
          created > startOfDay(1, 2) => 11 => The function 'startOfDay' takes at most 1 argument, not 2.
          created > endOfDay(soon) => 11 => The function 'endOfDay' does not understand its argument: 'soon'
          fixVersion in releasedVersions(FOO) => 15 => The function 'releasedVersions' knows no project
          ORDER BY text => 10 => Issues cannot be sorted by the field 'text'.
          ORDER BY comment DESC => 10 => Issues cannot be sorted by the field 'comment'.
          """)
  void aQueryThatDoesNotFitTheHostIsRefusedWithItsPlace(String jql, int character, String sentence)
      throws JqlError {
    JqlQuery query = JqlQuery.parse(jql);
    JqlError error =
        assertThrows(JqlError.class, () -> query.bind(new SampleHost(Optional.empty())));
    assertTrue(error.getMessage().startsWith(sentence), error.getMessage());
    assertEquals(new Position(1, character), error.position());
  }

  @Test
  void linesAreCounted() {
    JqlError error =
        assertThrows(JqlError.class, () -> JqlQuery.parse("project = \"A\nB\"\n  AND foo bar"));
    assertEquals(new Position(3, 11), error.position());
  }

  @Test
  void aControlCharacterIsNamed() {
    JqlError error = assertThrows(JqlError.class, () -> JqlQuery.parse("labels = a\u0007b"));
    assertTrue(error.getMessage().contains("U+0007"), error.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "NOT ", "!", "(NOT "})
  void deepNestingIsRefusedAndNoStackOverflows(String opening) {
    String jql = String.join("", Collections.nCopies(10_000, opening)) + "key = SHOP-1";
    JqlError error = assertThrows(JqlError.class, () -> JqlQuery.parse(jql));
    assertTrue(error.getMessage().contains("nested more than 250 deep"), error.getMessage());
  }

  @Test
  void ordinaryNestingIsAllowed() throws JqlError {
    String jql = "(".repeat(200) + "key = SHOP-1" + ")".repeat(200);
    assertEquals("SHOP-1", Search.keys(jql));
  }

  @Test
  void aQueryOfManyThousandPartsIsAnswered() throws JqlError {
    String conditions = String.join(" OR ", Collections.nCopies(3_000, "Reach = 3"));
    String sorts = String.join(",", Collections.nCopies(10_000, "type"));
    assertEquals("SHOP-2", Search.ordered(conditions + " ORDER BY " + sorts));
    String flat = String.join("|", Collections.nCopies(9_000, "id=102"));
    assertEquals("SHOP-2", Search.ordered(flat));
  }

  @Test
  void aQueryThatIsTooLongIsRefused() {
    String jql = "labels = " + "x".repeat(100_000);
    JqlError error = assertThrows(JqlError.class, () -> JqlQuery.parse(jql));
    assertTrue(error.getMessage().contains("100009 characters"), error.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"created > \"-%s\"", "Reach > %s", "summary ~ \"%s*\"", "%s = 1"})
  void longValuesExhaustNothing(String form) throws JqlError {
    String jql = String.format(form, "1d".repeat(40_000));
    if (form.contains("~")) {
      assertEquals("", Search.keys(jql));
    } else {
      assertThrows(JqlError.class, () -> Search.keys(jql));
    }
  }
}
