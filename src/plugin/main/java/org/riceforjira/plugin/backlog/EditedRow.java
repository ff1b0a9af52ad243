package org.riceforjira.plugin.backlog;

import java.util.List;

/**
 * What an edit changes in a row of the backlog: all but its place, which the list keeps.
 *
 * @param score null while there are gaps
 * @param gaps sentences, one for each
 */
record EditedRow(NumberCell score, List<FactorCell> factors, List<String> gaps) {
  /** A number and how it is written for people. */
  record NumberCell(double value, String text) {}
}
