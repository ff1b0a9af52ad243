package org.riceforjira.plugin.ranking;

/** A ranking that is there, what it was made with, and how far it can be relied on. */
record Held(Wanted wanted, RankedBacklog backlog, Freshness freshness) {}
