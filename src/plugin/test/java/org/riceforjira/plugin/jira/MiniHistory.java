package org.riceforjira.plugin.jira;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The history of one issue. */
public final class MiniHistory {
  private static final String CUSTOM = "custom";

  private final List<ChangeHistory> changes = new ArrayList<>();
  private final ChangeHistoryManager manager = mock(ChangeHistoryManager.class);
  private final MiniJira jira;

  /** How many changes were read one by one. */
  public int looks;

  public MiniHistory(MiniJira jira) {
    this.jira = jira;
    when(manager.getChangeHistories(any())).thenReturn(changes);
  }

  /** Somebody changed a custom field, by its name; null stands for "empty" and for nobody. */
  public MiniHistory custom(String who, String at, String field, String from, String to) {
    return change(who, at, new ChangeItemBean(CUSTOM, field, null, from, null, to));
  }

  /** Somebody changed one of Jira's own fields. */
  public MiniHistory own(String who, String at, String field, String from, String to) {
    return change(who, at, new ChangeItemBean("jira", field, "1", from, "2", to));
  }

  private MiniHistory change(String who, String at, ChangeItemBean item) {
    ChangeHistory change = mock(ChangeHistory.class);
    when(change.getAuthorDisplayName()).thenReturn(who);
    when(change.getTimePerformed()).thenReturn(Timestamp.from(Instant.parse(at)));
    when(change.getChangeItemBeans())
        .thenAnswer(
            call -> {
              looks++;
              return List.of(item);
            });
    changes.add(change);
    return this;
  }

  /** The history as the app reads it. */
  public IssueHistory history() {
    return history(new ApiCheck());
  }

  IssueHistory history(ApiCheck api) {
    UnexportedServices services =
        new UnexportedServices() {
          @Override
          <T> T get(Class<T> service) {
            return service.cast(manager);
          }
        };
    return new IssueHistory(services, jira.present(), jira.fields.manager, api);
  }
}
