package org.riceforjira.host.data.imports;

import java.io.IOException;

/** An archive that ends too early or does not match its own check sum. */
final class BrokenArchive extends IOException {
  private static final long serialVersionUID = 1L;

  BrokenArchive(IOException cause) {
    super(cause.getMessage(), cause);
  }
}
