package org.riceforjira.plugin.jira;

/** A project role, such as Developers, which people have in each project or not. */
public record Role(long id, String name) {}
