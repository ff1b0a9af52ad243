package org.riceforjira.host.it;

import java.nio.file.Path;
import java.util.Map;
import org.riceforjira.host.data.Store;

/** Data in which the settings of the shop are of a version that is still to come. */
public final class BrokenSettings {
  private BrokenSettings() {}

  /** Revision 2 cannot be read, and revision 1 is what was in force before. */
  public static Path in(Path data) throws Exception {
    try (Store store = Store.open(data)) {
      Map<String, String> settings = store.settings();
      String key =
          settings.keySet().stream()
              .filter(name -> name.matches("global/org\\.riceforjira\\.settings\\.\\d+"))
              .findFirst()
              .orElseThrow();
      String before = settings.get(key).substring(1);
      settings.put(key + ".history", "s[" + before + "]");
      settings.put(key, "s{\"revision\":2,\"settings\":{\"version\":9}}");
      store.commit();
    }
    return data;
  }
}
