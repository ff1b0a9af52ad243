package org.riceforjira.host.plugins.velocity;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.riceforjira.host.plugins.descriptor.AppRefused;
import org.riceforjira.host.plugins.descriptor.Descriptor;
import org.riceforjira.host.plugins.descriptor.XmlNode;

/** Reads the velocity-allowlist modules of an app. */
public final class AllowlistReader {
  private AllowlistReader() {}

  /**
   * The entries for classes of the app; those for other classes do not count.
   *
   * @param isOwn whether a class, by its name, is in the app's jar
   */
  public static Set<String> read(Descriptor descriptor, Predicate<String> isOwn) throws AppRefused {
    Set<String> entries = new LinkedHashSet<>();
    for (XmlNode module : descriptor.modules("velocity-allowlist")) {
      for (XmlNode method : module.children("method")) {
        String entry = method.text().replaceAll("\\s+", " ");
        if (!entry.matches("[\\w.$]+#\\w+\\([\\w.$\\[\\] ]*\\)")) {
          throw new AppRefused(
              "Module \""
                  + module.attributes().get("key")
                  + "\": \""
                  + entry
                  + "\" is not CLASS#METHOD(TYPES), types separated by blanks.");
        }
        if (isOwn.test(entry.substring(0, entry.indexOf('#')))) {
          entries.add(entry);
        }
      }
    }
    return entries;
  }
}
