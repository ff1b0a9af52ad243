package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class OwnThreadsTest {
  private static final String AFTER = "post org.riceforjira.plugin.jira.ThreadLocals";

  private final MiniThreads jira = new MiniThreads();
  private final OwnThreads threads = jira.threads();

  @Test
  void jiraIsToldBeforeAndAfterTheWork() {
    threads.run(() -> jira.told.add("work"));
    assertEquals(List.of("pre", "work", AFTER), jira.told);
  }

  @Test
  void jiraIsToldAlsoOfWorkThatFails() {
    assertThrows(
        IllegalStateException.class,
        () ->
            threads.run(
                () -> {
                  throw new IllegalStateException("failed");
                }));
    assertEquals(List.of("pre", AFTER), jira.told);
  }

  @Test
  void inTheMiddleOfLongWorkTheThreadIsMadeCleanAndReadyAgain() {
    threads.run(threads::freshen);
    assertEquals(List.of("pre", AFTER, "pre", AFTER), jira.told);
  }

  @Test
  void theThreadOfSomebodyElseIsLeftAlone() {
    threads.freshen();
    threads.run(() -> {});
    threads.freshen();
    assertEquals(List.of("pre", AFTER), jira.told);
  }

  @Test
  void whereJiraDoesNotHelpTheWorkIsDoneAllTheSame() {
    MiniThreads.plain().run(() -> jira.told.add("work"));
    MiniThreads.plain().freshen();
    assertEquals(List.of("work"), jira.told);
  }
}
