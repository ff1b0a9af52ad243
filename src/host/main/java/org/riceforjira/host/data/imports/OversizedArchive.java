package org.riceforjira.host.data.imports;

import java.io.IOException;

/** An archive that unpacks to more than {@link Unzipped#MOST} bytes. */
final class OversizedArchive extends IOException {
  private static final long serialVersionUID = 1L;
}
