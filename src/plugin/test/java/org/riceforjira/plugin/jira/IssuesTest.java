package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.UpdateIssueRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.sync.ProjectId;

class IssuesTest {
  private static final String REACH = Example.FIELDS.reach();
  private static final String EFFORT = Example.FIELDS.effort();

  private final MiniJira jira = new MiniJira();
  private final Issues issues = jira.issues();

  @Test
  void anIssueIsFoundByItsKey() {
    jira.issue(1);
    assertEquals(
        Optional.of(new VisibleIssue(10001, "RICE-1", new ProjectId(10000), true)),
        issues.visible("RICE-1"));
  }

  @Test
  void anIssueHiddenBySecurityLooksLikeNoneThoughItsProjectIsVisible() {
    jira.issue(1).hidden();
    assertEquals(Optional.empty(), issues.visible("RICE-1"));
    assertEquals(Optional.empty(), issues.visible("RICE-99"));
  }

  @Test
  void anIssueIsEditableOnlyWithThePermissionAndAWorkflowThatAllowsIt() {
    jira.issue(1).readOnly();
    jira.issue(2).closed();
    assertFalse(issues.visible("RICE-1").orElseThrow().editable());
    assertFalse(issues.visible("RICE-2").orElseThrow().editable());
  }

  @Test
  void anEditIsOneUpdateOfTheVisitorsOwnWithItsEventAndMail() {
    jira.issue(1).with(REACH, 10.0).with(EFFORT, 2.0);
    Map<String, Double> values = new HashMap<>();
    values.put(REACH, 20.0);
    values.put(EFFORT, null);
    issues.edit(issues.visible("RICE-1").orElseThrow(), values);
    assertEquals(20.0, jira.stored(1, REACH));
    assertNull(jira.stored(1, EFFORT));
    assertEquals(1, jira.writes.updates.size());
    assertSame(jira.visitors.ann(), jira.writes.updates.get(0).user());
    UpdateIssueRequest request = jira.writes.updates.get(0).request();
    assertSame(EventDispatchOption.ISSUE_UPDATED, request.getEventDispatchOption());
    assertTrue(request.isSendMail());
  }

  @Test
  void aFieldIsKnownByItsNameAndADeletedOneByItsId() {
    assertEquals("Reach", issues.fieldName(REACH));
    jira.deleteField(REACH);
    assertEquals(REACH, issues.fieldName(REACH));
  }

  @Test
  void anIssueHasAFieldThatExistsAndIsMeantForIt() {
    jira.issue(1).without(EFFORT);
    VisibleIssue issue = issues.visible("RICE-1").orElseThrow();
    assertEquals(
        Set.of(REACH), issues.available(issue, List.of(REACH, EFFORT, "customfield_99999")));
  }
}
