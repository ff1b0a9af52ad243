package org.riceforjira.plugin.installation;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.jar.Manifest;

/** The version of the app, as the manifest of its jar has it. */
final class AppVersion {
  private static final String MANIFEST = "/META-INF/MANIFEST.MF";

  private AppVersion() {}

  /** Such as "1.2.0"; "" outside of a jar. */
  static String read() {
    try (InputStream in = AppVersion.class.getResourceAsStream(MANIFEST)) {
      return in == null
          ? ""
          : Optional.ofNullable(new Manifest(in).getMainAttributes().getValue("Bundle-Version"))
              .orElse("");
    } catch (IOException e) {
      return "";
    }
  }
}
