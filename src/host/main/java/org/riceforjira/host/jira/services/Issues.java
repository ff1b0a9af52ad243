package org.riceforjira.host.jira.services;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.riceforjira.host.data.FieldRow;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.jira.Fields;
import org.riceforjira.host.jira.IssueEdits;
import org.riceforjira.host.jira.Permissions;
import org.riceforjira.host.jira.Update;

/** Loads issues, a fresh copy each time, and writes what was set on such a copy. */
record Issues(Views views, IssueEdits edits, Permissions permissions) implements IssueManager {
  @Override
  public MutableIssue getIssueObject(Long id) {
    return id == null ? null : loaded(views.store().issue(id));
  }

  @Override
  public MutableIssue getIssueObject(String key) {
    return key == null ? null : loaded(views.store().issue(key));
  }

  @Override
  public MutableIssue getIssueByCurrentKey(String key) {
    return key == null
        ? null
        : loaded(views.store().issue(key).filter(issue -> issue.key().equals(key)));
  }

  @Override
  public List<Issue> getIssueObjects(Collection<Long> ids) {
    return ids.stream().<Issue>map(this::getIssueObject).filter(Objects::nonNull).toList();
  }

  @Override
  public Issue updateIssue(
      ApplicationUser user, MutableIssue issue, UpdateIssueRequest updateIssueRequest) {
    if (!(issue instanceof LoadedIssue loaded)) {
      throw new IllegalArgumentException(
          "%s was not loaded with getIssueObject; only such an issue can be updated."
              .formatted(issue));
    }
    EventDispatchOption dispatch = updateIssueRequest.getEventDispatchOption();
    boolean event = dispatch.isEventBeingSent();
    Update how = new Update(true, event, event && updateIssueRequest.isSendMail(), true);
    loaded.written(edits.update(loaded.getId(), stored(loaded), key(user), how));
    return loaded;
  }

  @Override
  public boolean isEditable(Issue issue, ApplicationUser user) {
    return issue.isEditable()
        && views
            .store()
            .issue(issue.getId())
            .filter(row -> permissions.may(Permissions.EDIT, row, key(user)))
            .isPresent();
  }

  private Map<String, Object> stored(LoadedIssue issue) {
    Map<String, Object> stored = new HashMap<>();
    issue.changes().forEach((id, value) -> stored.put(id, stored(id, value)));
    return stored;
  }

  private Object stored(String fieldId, Object value) {
    return Fields.isCustom(fieldId) ? FieldValues.stored(field(fieldId), value) : value;
  }

  private FieldRow field(String fieldId) {
    return views
        .fields()
        .field(fieldId)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Field %s has been deleted since it was set.".formatted(fieldId)));
  }

  private MutableIssue loaded(Optional<IssueRow> row) {
    return row.map(found -> new LoadedIssue(found, views)).orElse(null);
  }

  private static String key(ApplicationUser user) {
    return user == null ? null : user.getKey();
  }
}
