package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.sync.ProjectId;

class TrialWritesTest {
  private static final ProjectId PROJECT = new ProjectId(3);
  private static final TrialIssue ISSUE =
      new TrialIssue(
          new VisibleIssue(70, "X-1", PROJECT, true),
          new ProjectRef(PROJECT, "X", "A project"),
          Optional.empty());

  private final ClusterLockService service = mock(ClusterLockService.class);
  private final ClusterLock lock = mock(ClusterLock.class);
  private final CustomField score = mock(CustomField.class);
  private final List<Object> told = new ArrayList<>();
  private final TrialWrites writes =
      new TrialWrites(
          new Locks(service), new HeardEvents(List.of(told::addAll), List.of(), new OwnWrites()));

  @BeforeEach
  void free() throws Exception {
    when(service.getLockForName(anyString())).thenReturn(lock);
    when(lock.tryLock(anyLong(), any())).thenReturn(true);
    when(score.getFieldName()).thenReturn("RICE Score");
  }

  private static IssueNews edited() {
    return new IssueNews(
        new IssueRef(70, "X-1", PROJECT),
        IssueNews.Kind.EDITED,
        Set.of("RICE Score"),
        IssueNews.Timing.LATER);
  }

  @Test
  void whatARunWroteInTheMidstIsPutRightAfterwards() {
    writes.write(ISSUE, score, () -> told.add("written"));
    assertEquals(List.of("written", edited()), told);
  }

  @Test
  void alsoAfterAWriteThatFailed() {
    assertThrows(
        IllegalStateException.class,
        () ->
            writes.write(
                ISSUE,
                score,
                () -> {
                  throw new IllegalStateException("No.");
                }));
    assertEquals(List.of(edited()), told);
  }

  @Test
  void whileSomebodyEditsTheIssueNothingIsWritten() throws Exception {
    when(lock.tryLock(anyLong(), any())).thenReturn(false);
    assertThrows(NothingToTry.class, () -> writes.write(ISSUE, score, () -> told.add("written")));
    assertEquals(List.of(), told);
  }
}
