package org.riceforjira.plugin.ranking;

/** A place among the scored candidates on the wire; {@code text} such as "Rank 14 of 128". */
public record RankJson(long position, boolean tied, long of, String text) {}
