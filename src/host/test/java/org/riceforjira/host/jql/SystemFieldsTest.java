package org.riceforjira.host.jql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SystemFieldsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          project = SHOP => SHOP-1 SHOP-2 SHOP-10
          project = shop => SHOP-1 SHOP-2 SHOP-10
          project = "The Shop" => SHOP-1 SHOP-2 SHOP-10
          project = 20 => OPS-1 OPS-2
          project != SHOP => OPS-1 OPS-2
          project in (SHOP, OPS) => SHOP-1 SHOP-2 SHOP-10 OPS-1 OPS-2
          project is not EMPTY AND project not in (SHOP) => OPS-1 OPS-2
          status = "to do" => SHOP-1 OPS-1
          status = 3 => SHOP-2
          status not in (Done, 3) => SHOP-1 OPS-1
          statusCategory = Done => SHOP-10 OPS-2
          statusCategory = new => SHOP-1 OPS-1
          statusCategory != "To Do" => SHOP-2 SHOP-10 OPS-2
          statusCategory in ("In Progress", 3) => SHOP-2 SHOP-10 OPS-2
          issuetype = Story => SHOP-1 OPS-2
          type in (bug, Sub-task) => SHOP-2 SHOP-10
          type in standardIssueTypes() => SHOP-1 SHOP-2 OPS-1 OPS-2
          type in subTaskIssueTypes() => SHOP-10
          type not in subTaskIssueTypes() AND project = SHOP => SHOP-1 SHOP-2
          resolution = Unresolved => SHOP-1 SHOP-2 OPS-1
          resolution = unresolved OR resolution = Fixed => SHOP-1 SHOP-2 SHOP-10 OPS-1
          resolution != Unresolved => SHOP-10 OPS-2
          resolution in (Unresolved, "Won't Do") => SHOP-1 SHOP-2 OPS-1 OPS-2
          resolution is EMPTY => SHOP-1 SHOP-2 OPS-1
          resolution != Fixed => OPS-2
          assignee = anna => SHOP-1 OPS-1
          assignee = user1 => SHOP-1 OPS-1
          assignee = currentUser() => SHOP-1 OPS-1
          assignee in (currentUser(), bob) => SHOP-1 SHOP-2 OPS-1
          assignee != currentUser() => SHOP-2
          assignee is null => SHOP-10 OPS-2
          assignee = EMPTY => SHOP-10 OPS-2
          assignee != EMPTY => SHOP-1 SHOP-2 OPS-1
          assignee in (EMPTY, bob) => SHOP-2 SHOP-10 OPS-2
          assignee not in (EMPTY, bob) => SHOP-1 OPS-1
          reporter = bob => SHOP-1 OPS-2
          reporter is not empty => SHOP-1 SHOP-2 SHOP-10 OPS-2
          labels = growth => SHOP-1 OPS-2
          labels != web => OPS-2
          labels not in (nothing) => SHOP-1 SHOP-2 OPS-2
          labels in (web, growth) => SHOP-1 SHOP-2 OPS-2
          NOT labels = web => SHOP-10 OPS-1 OPS-2
          fixVersion = 1.0 => SHOP-1
          fixVersion = "2.0" => OPS-1
          fixVersion != 1.0 => OPS-1
          fixVersion is EMPTY => SHOP-2 SHOP-10 OPS-2
          fixVersion in releasedVersions() => SHOP-1
          fixVersion in releasedVersions(OPS) =>
          fixVersion in unreleasedVersions(OPS, SHOP) => OPS-1
          component = cart => SHOP-1
          component is EMPTY AND project = SHOP => SHOP-2 SHOP-10
          sprint = "Sprint One" => SHOP-1 SHOP-2
          sprint = 72 => SHOP-2 OPS-2
          sprint != 72 => SHOP-1 OPS-1
          sprint in openSprints() => SHOP-1 SHOP-2
          sprint in closedSprints() => SHOP-2 OPS-2
          sprint in (futureSprints(), 72) => SHOP-2 OPS-1 OPS-2
          sprint is EMPTY => SHOP-10
          parent = SHOP-2 => SHOP-10
          parent = 102 => SHOP-10
          parent in (SHOP-1) =>
          parent in riceTop(2) => SHOP-10
          parent is EMPTY AND project = SHOP => SHOP-1 SHOP-2
          """)
  void catalogueFieldsMatch(String jql, String keys) throws JqlError {
    assertEquals(keys == null ? "" : keys, Search.keys(jql));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          priority = high => SHOP-2
          priority > Medium => SHOP-1 SHOP-2
          priority >= Medium => SHOP-1 SHOP-2 OPS-2
          priority < High => SHOP-10 OPS-2
          priority <= High => SHOP-2 SHOP-10 OPS-2
          priority > 2 => SHOP-1
          priority != High => SHOP-1 SHOP-10 OPS-2
          priority not in (High, Low) => SHOP-1 OPS-2
          priority is EMPTY => OPS-1
          """)
  void aHigherPriorityIsGreater(String jql, String keys) throws JqlError {
    assertEquals(keys, Search.keys(jql));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          key = SHOP-2 => SHOP-2
          issuekey = shop-2 => SHOP-2
          id = 102 => SHOP-2
          issue in (SHOP-1, 202) => SHOP-1 OPS-2
          key != SHOP-1 => SHOP-2 SHOP-10 OPS-1 OPS-2
          issuekey > SHOP-2 => SHOP-10
          issuekey >= SHOP-2 => SHOP-2 SHOP-10
          issuekey < SHOP-10 => SHOP-1 SHOP-2
          issuekey <= 102 => SHOP-1 SHOP-2
          issuekey > SHOP-10 =>
          issue in riceTop(3) => SHOP-1 SHOP-2 SHOP-10
          issue not in RICETOP("3") => OPS-1 OPS-2
          issue in (riceTop(1), OPS-1) => SHOP-1 OPS-1
          """)
  void keysCompareByNumberWithinTheirProject(String jql, String keys) throws JqlError {
    assertEquals(keys == null ? "" : keys, Search.keys(jql));
  }

  @Test
  void nobodyIsTheCurrentUserOfAnonymousSearches() throws JqlError {
    assertEquals("", Search.keysForAnonymous("assignee = currentUser()"));
    assertEquals("SHOP-1 SHOP-2 OPS-1", Search.keysForAnonymous("assignee not in (currentUser())"));
  }
}
