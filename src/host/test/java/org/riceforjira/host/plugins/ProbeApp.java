package org.riceforjira.host.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Builds the jar of a small app out of classes of this test tree and files written in the test. */
final class ProbeApp {
  static final String KEY = "org.example.probe";
  private static final String CONTEXT_FILE =
      "<beans xmlns:atlassian-scanner='http://www.atlassian.com/schema/atlassian-scanner/2'>"
          + "<atlassian-scanner:scan-indexes/></beans>";

  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final Map<String, String> headers = new LinkedHashMap<>();
  private final StringBuilder modules = new StringBuilder();
  private final StringBuilder imports = new StringBuilder();
  private String descriptorKey = KEY;

  ProbeApp() {
    headers.put("Manifest-Version", "1.0");
    headers.put("Bundle-ManifestVersion", "2");
    headers.put("Bundle-SymbolicName", "org.example.probe-bundle");
    headers.put("Bundle-Version", "1.2.3");
    headers.put("Atlassian-Plugin-Key", KEY);
    headers.put("Spring-Context", "*");
  }

  ProbeApp header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  ProbeApp without(String header) {
    headers.remove(header);
    return this;
  }

  ProbeApp descriptorKey(String key) {
    descriptorKey = key;
    return this;
  }

  /** Adds to the descriptor. */
  ProbeApp module(String xml) {
    modules.append(xml).append('\n');
    return this;
  }

  ProbeApp imports(String... packages) {
    for (String name : packages) {
      imports.append(imports.isEmpty() ? "" : ",").append(name);
    }
    return this;
  }

  /** Adds classes of the package probe, by their simple names. */
  ProbeApp probes(String... names) {
    for (String name : names) {
      String path = "org/riceforjira/host/plugins/probe/" + name + ".class";
      try (InputStream in = ProbeApp.class.getResourceAsStream("/" + path)) {
        files.put(path, in.readAllBytes());
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return this;
  }

  /** The full name of a class of the package probe. */
  static String probe(String name) {
    return "org.riceforjira.host.plugins.probe." + name;
  }

  ProbeApp file(String path, String content) {
    files.put(path, content.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Adds the Spring context file and one file of the component index. */
  ProbeApp index(String file, String... lines) {
    file("META-INF/spring/plugin-context.xml", CONTEXT_FILE);
    return file("META-INF/plugin-components/" + file, String.join("\n", lines) + "\n");
  }

  Path jar(Path folder) throws IOException {
    Manifest manifest = new Manifest();
    headers.forEach((name, value) -> manifest.getMainAttributes().putValue(name, value));
    if (!imports.isEmpty()) {
      manifest.getMainAttributes().putValue("Import-Package", imports.toString());
    }
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    files.putIfAbsent("atlassian-plugin.xml", descriptor().getBytes(StandardCharsets.UTF_8));
    Path jar = Files.createTempFile(folder, "probe", ".jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream written = new JarOutputStream(out, manifest)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        written.putNextEntry(new JarEntry(file.getKey()));
        written.write(file.getValue());
      }
    }
    return jar;
  }

  private String descriptor() {
    return "<atlassian-plugin key='"
        + descriptorKey
        + "' name='Probe' plugins-version='2'>"
        + "<plugin-info><version>1.2.3</version></plugin-info>"
        + "<resource type='i18n' name='i18n' location='i18n.probe'/>"
        + modules
        + "</atlassian-plugin>";
  }
}
