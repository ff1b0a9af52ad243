package org.riceforjira.host.data;

import java.nio.file.Path;

/**
 * Reads Jira's REST search answers (JSON) and Jira's CSV export, plain or gzipped; which of them a
 * file is, its content tells.
 */
public final class ImportFile {
  private ImportFile() {}

  /** Reads and checks a whole file; writes nothing. */
  public static ImportPlan read(Path file) throws ImportProblem {
    throw new UnsupportedOperationException();
  }

  /** The demonstration project SHOP, which comes with the host. */
  public static ImportPlan shop() throws ImportProblem {
    throw new UnsupportedOperationException();
  }
}
