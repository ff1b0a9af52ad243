package org.riceforjira.host.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.host.jira.TestJira.REACH;
import static org.riceforjira.host.jira.TestJira.SCORE;
import static org.riceforjira.host.jira.TestJira.SHOP;
import static org.riceforjira.host.jira.TestJira.SIZE;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.util.DefaultIssueChangeHolder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.riceforjira.host.data.IssueRow;

class CopiesTest {
  private final TestJira test = new TestJira();
  private final IssueManager issues = test.service(IssueManager.class);

  @Test
  void whatASearchFindsIsNoMutableIssue() throws Exception {
    test.issue("Search by colour");
    Issue found = test.results("project = SHOP", "alice").get(0);

    assertFalse(found instanceof MutableIssue);
    assertThrows(IllegalArgumentException.class, () -> issues.updateIssue(null, null, request()));
  }

  @Test
  void eachLoadedIssueIsAFreshCopy() throws Exception {
    IssueRow row = test.issue("Gift cards");
    MutableIssue one = test.load(row);
    one.setCustomFieldValue(test.field(REACH), 5.0);
    MutableIssue other = issues.getIssueObject("SHOP-1");

    assertNotSame(one, other);
    assertEquals(5.0, one.getCustomFieldValue(test.field(REACH)));
    assertNull(other.getCustomFieldValue(test.field(REACH)));
  }

  @Test
  void whatIsSetIsStoredOnlyByUpdateIssue() throws Exception {
    MutableIssue loaded = test.load(test.issue("Gift cards"));
    loaded.setCustomFieldValue(test.field(REACH), 5.0);
    assertNull(test.field(REACH).getValue(loaded));

    issues.updateIssue(test.user("alice"), loaded, request());
    assertEquals(5.0, test.field(REACH).getValue(loaded));
  }

  @Test
  void updateIssueWritesOnlyTheFieldsThatWereSet() throws Exception {
    IssueRow row = test.issue("Gift cards");
    MutableIssue mine = test.load(row);
    MutableIssue theirs = test.load(row);
    mine.setCustomFieldValue(test.field(REACH), 5.0);
    theirs.setCustomFieldValue(test.field(SCORE), 80.0);
    issues.updateIssue(null, theirs, request());
    issues.updateIssue(null, mine, request());

    assertEquals(
        Map.of(REACH, 5.0, SCORE, 80.0),
        Map.of(
            REACH, test.load(row).getCustomFieldValue(test.field(REACH)),
            SCORE, test.load(row).getCustomFieldValue(test.field(SCORE))));
  }

  @Test
  void aLoadedIssueDoesNotLearnOfLaterWrites() throws Exception {
    IssueRow row = test.issue(SHOP, "Gift cards", Map.of(REACH, 1.0));
    MutableIssue before = test.load(row);
    quietly(test.load(row), 1.0, 2.0);

    assertEquals(1.0, before.getCustomFieldValue(test.field(REACH)));
    assertEquals(2.0, test.field(REACH).getValue(before));
  }

  @Test
  void aQuietWriteThroughASearchResultReachesTheStore() throws Exception {
    IssueRow row = test.issue("Gift cards");
    test.jira.mails().clear();
    quietly(test.results("project = SHOP", "alice").get(0), null, 3.0);

    assertEquals(3.0, test.load(row).getCustomFieldValue(test.field(REACH)));
    assertEquals(List.of(), test.store.changesOf(row.id()));
    assertEquals(List.of(), test.jira.mails().mails());
  }

  @Test
  void aQuietWriteOfEqualValuesWritesNothingWhateverIsStored() throws Exception {
    IssueRow row = test.issue(SHOP, "Gift cards", Map.of(REACH, 1.0));
    quietly(test.load(row), 4.0, 4.0);

    assertEquals(1.0, test.load(row).getCustomFieldValue(test.field(REACH)));
  }

  @Test
  void aNumberFieldTakesNothingButADouble() throws Exception {
    MutableIssue loaded = test.load(test.issue("Gift cards"));
    loaded.setCustomFieldValue(test.field(REACH), 5);
    assertThrows(IllegalArgumentException.class, () -> issues.updateIssue(null, loaded, request()));

    for (double broken : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
      loaded.setCustomFieldValue(test.field(REACH), broken);
      IllegalArgumentException e =
          assertThrows(
              IllegalArgumentException.class, () -> issues.updateIssue(null, loaded, request()));
      assertTrue(e.getMessage().contains("finite"), e.getMessage());
    }
  }

  @Test
  void aSelectFieldTakesItsOptionsAndNoTexts() throws Exception {
    MutableIssue loaded = test.load(test.issue("Gift cards"));
    Options options =
        test.service(OptionsManager.class).getOptions(test.field(SIZE).getRelevantConfig(loaded));
    loaded.setCustomFieldValue(test.field(SIZE), options.get(1));
    issues.updateIssue(null, loaded, request());
    Object value = test.load(stored(loaded)).getCustomFieldValue(test.field(SIZE));
    assertEquals("Large", assertInstanceOf(Option.class, value).getValue());

    loaded.setCustomFieldValue(test.field(SIZE), "Large");
    assertThrows(ClassCastException.class, () -> issues.updateIssue(null, loaded, request()));
  }

  @Test
  void settingNullEmptiesAField() throws Exception {
    IssueRow row = test.issue(SHOP, "Gift cards", Map.of(REACH, 1.0));
    MutableIssue loaded = test.load(row);
    loaded.setCustomFieldValue(test.field(REACH), null);
    issues.updateIssue(null, loaded, request());

    assertNull(test.load(row).getCustomFieldValue(test.field(REACH)));
  }

  private IssueRow stored(Issue issue) {
    return test.store.issue(issue.getId()).orElseThrow();
  }

  private void quietly(Issue issue, Double before, Double after) {
    test.field(REACH)
        .updateValue(
            null, issue, new ModifiedValue<>(before, after), new DefaultIssueChangeHolder());
  }

  private static UpdateIssueRequest request() {
    return UpdateIssueRequest.builder().build();
  }
}
