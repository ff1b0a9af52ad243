package org.riceforjira.plugin.jira;

import org.riceforjira.core.sync.ProjectId;

/** An issue that the visitor may see; {@code editable} if they may edit it too. */
public record VisibleIssue(long id, String key, ProjectId project, boolean editable) {}
