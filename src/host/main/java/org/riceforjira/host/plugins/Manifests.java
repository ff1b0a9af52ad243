package org.riceforjira.host.plugins;

import java.io.IOException;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.riceforjira.host.plugins.descriptor.AppRefused;

/** What a jar's manifest must say before the framework sees it. */
final class Manifests {
  private Manifests() {}

  /** The Atlassian-Plugin-Key of a jar. */
  static String pluginKey(Path jar) throws AppRefused, IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      Manifest manifest = file.getManifest();
      String key = manifest == null ? null : attribute(manifest, "Atlassian-Plugin-Key");
      if (key == null) {
        throw new AppRefused(
            "The manifest of " + jar.getFileName() + " has no Atlassian-Plugin-Key.");
      }
      if (attribute(manifest, "Bundle-SymbolicName") == null) {
        throw new AppRefused(
            "The manifest of " + jar.getFileName() + " has no Bundle-SymbolicName.");
      }
      return key;
    }
  }

  private static String attribute(Manifest manifest, String name) {
    return manifest.getMainAttributes().getValue(name);
  }
}
