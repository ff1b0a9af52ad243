package org.riceforjira.plugin.jira;

import org.riceforjira.core.sync.ProjectId;

/** An issue that the visitor may see, and whether they may edit its factors too. */
public record VisibleIssue(long id, String key, ProjectId project, Editing editing) {
  /** An issue that the visitor may edit or not, as Jira's own permission has it. */
  public VisibleIssue(long id, String key, ProjectId project, boolean editable) {
    this(id, key, project, editable ? Editing.ALLOWED : Editing.NOT_PERMITTED);
  }

  /** True if the visitor may edit the factors and the review. */
  public boolean editable() {
    return editing.allowed();
  }
}
