package org.riceforjira.connect.output;

/** What becomes of a column where the terminal is too narrow for the table. */
enum Narrow {
  STAYS,
  /** Its texts are cut. */
  SHRINKS,
  /** Its sentences go on in lines below. */
  WRAPS,
  /** It is left out, and the table says so. */
  LEAVES
}
