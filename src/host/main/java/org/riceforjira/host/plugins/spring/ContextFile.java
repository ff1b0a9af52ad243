package org.riceforjira.host.plugins.spring;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.riceforjira.host.plugins.descriptor.AppRefused;
import org.riceforjira.host.plugins.descriptor.XmlNode;
import org.riceforjira.host.plugins.osgi.AppBundle;

/** META-INF/spring/plugin-context.xml, which this host reads for one thing: scan-indexes. */
final class ContextFile {
  private static final String PATH = "META-INF/spring/plugin-context.xml";

  private ContextFile() {}

  /** Whether the app wants its components from the index; without that it has none. */
  static boolean asksForTheIndex(AppBundle bundle) throws AppRefused {
    Optional<byte[]> file = bundle.entry(PATH);
    if (file.isEmpty() || !bundle.header("Spring-Context").orElse("").strip().equals("*")) {
      return false;
    }
    boolean found = false;
    for (XmlNode node : parse(file.get()).children()) {
      if (!node.name().endsWith(":scan-indexes")) {
        throw new AppRefused(
            PATH + " has a <" + node.name() + ">; this host reads <scan-indexes/> only.");
      }
      found = true;
    }
    return found;
  }

  private static XmlNode parse(byte[] file) throws AppRefused {
    try {
      return XmlNode.read(new ByteArrayInputStream(file), PATH);
    } catch (IOException impossible) {
      throw new UncheckedIOException("Bytes in memory cannot fail to be read.", impossible);
    }
  }
}
