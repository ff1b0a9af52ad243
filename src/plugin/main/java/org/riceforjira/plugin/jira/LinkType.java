package org.riceforjira.plugin.jira;

/**
 * A type of links, and how an issue at either end reads it.
 *
 * @param outward such as "blocks"
 * @param inward such as "is blocked by"
 */
public record LinkType(String name, String outward, String inward) {}
