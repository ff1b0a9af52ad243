package org.riceforjira.plugin.roadmap;

/** What a roadmap tells of an earlier one, and where. */
record Compared(Marks marks, Slipped slipped) {}
