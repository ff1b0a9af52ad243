package org.riceforjira.core.sync;

import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.GapReason;

/** A kind of gap that issues are counted by. */
public record GapKind(Factor factor, GapReason reason) {}
