package org.riceforjira.host.plugins.osgi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CallCounterTest {
  private final AtomicLong now = new AtomicLong();
  private final CallCounter counter = new CallCounter(now::get);

  @Test
  void callsAndTheirTimesAreAddedUpByName() throws Throwable {
    counter.count("IssueManager.updateIssue", () -> now.addAndGet(30));
    counter.count("IssueManager.updateIssue", () -> now.addAndGet(12));
    counter.count("Other.call", () -> now.addAndGet(1));

    assertEquals(Map.of("IssueManager.updateIssue", 2L, "Other.call", 1L), counter.counts());
    assertEquals(Map.of("IssueManager.updateIssue", 42L, "Other.call", 1L), counter.times());
    assertEquals(2, counter.of("IssueManager.updateIssue"));
    counter.reset();
    assertEquals(Map.of(), counter.times());
  }

  @Test
  void aCallThatFailsCountsToo() {
    assertThrows(
        IOException.class,
        () ->
            counter.count(
                "Other.call",
                () -> {
                  now.addAndGet(5);
                  throw new IOException("expected");
                }));

    assertEquals(Map.of("Other.call", 1L), counter.counts());
    assertEquals(Map.of("Other.call", 5L), counter.times());
  }

  @Test
  void customFieldsThatAreGivenOutAreCountedWhereTheyReadOrWriteValuesAndStayEqual() {
    CustomField field = mock(CustomField.class);
    CustomField other = mock(CustomField.class);
    when(field.getId()).thenReturn("customfield_1");
    CustomFieldManager manager = mock(CustomFieldManager.class);
    when(manager.getCustomFieldObject("customfield_1")).thenReturn(field);
    when(manager.getCustomFieldObjects()).thenReturn(List.of(field, other));
    CustomFieldManager counted =
        (CustomFieldManager)
            CountedService.wrap(CustomFieldManager.class, manager, counter, new BrokenCalls());

    CustomField given = counted.getCustomFieldObject("customfield_1");
    given.createValue(null, 5.0);
    assertEquals("customfield_1", given.getId());

    assertEquals(
        Map.of("CustomFieldManager.getCustomFieldObject", 1L, "CustomField.createValue", 1L),
        counter.counts());
    assertEquals(given, counted.getCustomFieldObjects().get(0));
    assertEquals(given.hashCode(), counted.getCustomFieldObjects().get(0).hashCode());
    assertNotEquals(given, counted.getCustomFieldObjects().get(1));
  }
}
