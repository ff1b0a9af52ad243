package org.riceforjira.plugin.jira;

import org.riceforjira.core.sync.ProjectId;

/** A project that the visitor may know of. */
public record ProjectRef(ProjectId id, String key, String name) {}
