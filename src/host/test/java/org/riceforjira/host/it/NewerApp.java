package org.riceforjira.host.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** The packaged app as it would be with a later version in its manifest and its descriptor. */
public final class NewerApp {
  /** Later than any real one. */
  public static final String VERSION = "99.0.0";

  private static final String DESCRIPTOR = "atlassian-plugin.xml";

  private NewerApp() {}

  /** Writes it into an existing folder. */
  public static Path in(Path folder) throws IOException {
    Path newer = folder.resolve("rice-for-jira-" + VERSION + ".jar");
    try (JarFile jar = new JarFile(Packaged.app().toFile())) {
      Manifest manifest = new Manifest(jar.getManifest());
      Attributes attributes = manifest.getMainAttributes();
      attributes.putValue("Bundle-Version", VERSION);
      try (OutputStream file = Files.newOutputStream(newer);
          JarOutputStream out = new JarOutputStream(file, manifest)) {
        for (JarEntry entry : Collections.list(jar.entries())) {
          if (!entry.getName().equals(JarFile.MANIFEST_NAME)) {
            out.putNextEntry(new JarEntry(entry.getName()));
            out.write(content(jar, entry));
          }
        }
      }
    }
    return newer;
  }

  private static byte[] content(JarFile jar, JarEntry entry) throws IOException {
    try (InputStream in = jar.getInputStream(entry)) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      in.transferTo(bytes);
      return entry.getName().equals(DESCRIPTOR)
          ? bytes
              .toString(StandardCharsets.UTF_8)
              .replaceFirst("<version>[^<]+</version>", "<version>" + VERSION + "</version>")
              .getBytes(StandardCharsets.UTF_8)
          : bytes.toByteArray();
    }
  }
}
