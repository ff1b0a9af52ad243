package org.riceforjira.connect.output;

import java.io.IOException;

/** Writes tables in one format. */
interface TableWriter {
  void write(Table table, Appendable out) throws IOException;
}
