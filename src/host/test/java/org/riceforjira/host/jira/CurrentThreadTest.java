package org.riceforjira.host.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.ImportUtils;
import com.atlassian.sal.api.user.UserManager;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

class CurrentThreadTest {
  private final TestJira test = new TestJira();
  private final JiraAuthenticationContext session = test.service(JiraAuthenticationContext.class);

  @Test
  void aRequestHasItsUserAndIndexing() throws Exception {
    test.jira.request(
        "alice",
        () -> {
          assertEquals("alice", session.getLoggedInUser().getKey());
          assertEquals(
              "alice", test.service(UserManager.class).getRemoteUserKey().getStringValue());
          assertTrue(ImportUtils.isIndexIssues());
          return null;
        });
  }

  @Test
  void aBackgroundThreadHasNeitherEvenIfARequestStartedIt() throws Exception {
    test.jira.request(
        "alice",
        () ->
            inBackground(
                () -> {
                  assertNull(session.getLoggedInUser());
                  assertFalse(session.isLoggedInUser());
                  assertNull(test.service(UserManager.class).getRemoteUser());
                  assertFalse(ImportUtils.isIndexIssues());
                  return null;
                }));
  }

  @Test
  void whoeverWasThereIsBackAfterARequestEvenAFailedOne() throws Exception {
    test.jira.request(
        "alice",
        () -> {
          assertThrows(
              IllegalStateException.class,
              () ->
                  test.jira.request(
                      null,
                      () -> {
                        assertNull(session.getLoggedInUser());
                        throw new IllegalStateException("expected");
                      }));
          assertEquals("alice", session.getLoggedInUser().getKey());
          return null;
        });
    assertNull(session.getLoggedInUser());
    assertFalse(ImportUtils.isIndexIssues());
  }

  @Test
  void anAppCanActAsSomebodyAndStopAgain() {
    session.setLoggedInUser(test.user("bob"));
    assertEquals("bob", session.getLoggedInUser().getKey());
    session.clearLoggedInUser();
    assertNull(session.getLoggedInUser());
  }

  private static <T> T inBackground(Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(task);
    thread.start();
    return task.get();
  }
}
