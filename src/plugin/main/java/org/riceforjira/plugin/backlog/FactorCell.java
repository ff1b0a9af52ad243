package org.riceforjira.plugin.backlog;

import org.riceforjira.plugin.factors.FactorJson;

/**
 * One factor in a row of the backlog.
 *
 * @param value what the score is computed with, null if the factor is missing
 * @param text the value as people read it, empty if the factor is missing
 * @param typed what the field holds, null if it is empty or not editable
 * @param origin where the value came from, null if the factor is missing
 */
record FactorCell(
    String factor,
    Double value,
    String text,
    String level,
    Double typed,
    boolean editable,
    boolean assumed,
    String origin) {

  static FactorCell of(FactorJson factor) {
    boolean has = factor.value() != null;
    return new FactorCell(
        factor.factor(),
        has ? (Double) factor.value().number() : null,
        has ? factor.value().text() : "",
        has ? factor.value().level() : null,
        factor.input() == null ? null : factor.input().typed(),
        factor.input() != null,
        has && factor.origin().assumed(),
        has ? factor.origin().text() : null);
  }
}
