package org.riceforjira.host;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** An app that does nothing, for tests of what is around apps. */
final class SmallApp {
  private static final String MANIFEST =
      """
      Manifest-Version: 1.0
      Bundle-ManifestVersion: 2
      Bundle-SymbolicName: org.example.small
      Bundle-Version: 1.0.0
      Atlassian-Plugin-Key: org.example.small
      Spring-Context: *
      """;
  private static final String DESCRIPTOR =
      "<atlassian-plugin key='org.example.small' name='Small' plugins-version='2'>"
          + "<plugin-info><version>1.0.0</version></plugin-info></atlassian-plugin>";
  private static final String CONTEXT =
      "<beans xmlns:s='http://www.atlassian.com/schema/atlassian-scanner/2'>"
          + "<s:scan-indexes/></beans>";

  private SmallApp() {}

  static void write(Path path) throws IOException {
    Manifest manifest =
        new Manifest(new ByteArrayInputStream(MANIFEST.getBytes(StandardCharsets.UTF_8)));
    try (OutputStream file = Files.newOutputStream(path);
        JarOutputStream jar = new JarOutputStream(file, manifest)) {
      put(jar, "atlassian-plugin.xml", DESCRIPTOR);
      put(jar, "META-INF/spring/plugin-context.xml", CONTEXT);
      put(jar, "META-INF/plugin-components/component", "");
    }
  }

  private static void put(JarOutputStream jar, String path, String text) throws IOException {
    jar.putNextEntry(new ZipEntry(path));
    jar.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
