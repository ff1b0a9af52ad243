package org.riceforjira.plugin.factors;

import java.util.Map;
import java.util.Set;
import org.riceforjira.core.score.Evaluation;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.IssueFacts;

/**
 * An issue whose factors were set.
 *
 * @param before what the changed factors were, as people read them; null stands for "empty"
 * @param available the fields of factors and score that the issue has
 * @param facts what the score was computed from
 */
public record EditedFactors(
    Map<Factor, Double> before, Set<String> available, IssueFacts facts, Evaluation evaluation) {}
