package org.riceforjira.host.jql;

/** A saved filter that a query may stand on: its id, its name and its own query. */
public record JqlFilter(String id, String name, String jql) {}
