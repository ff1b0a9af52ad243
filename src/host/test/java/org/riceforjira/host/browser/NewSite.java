package org.riceforjira.host.browser;

import java.util.ArrayList;
import java.util.List;
import org.riceforjira.host.data.ScreenRow;
import org.riceforjira.host.data.Store;

/** Data of a site on which the app is new. */
final class NewSite {
  private NewSite() {}

  /** Fields and screens are there, but not the app's choice. */
  static void forgetTheSetup(Store store) {
    forget(store, "global/");
    for (ScreenRow screen : store.screens().all().toList()) {
      List<String> fields = new ArrayList<>(screen.fields());
      fields.removeIf(field -> field.startsWith("customfield_"));
      store.screens().put(screen.id(), new ScreenRow(screen.id(), screen.name(), fields));
    }
  }

  /** The site is set up, but no project has settings of its own. */
  static void forgetTheSettings(Store store) {
    forget(store, "global/org.riceforjira.settings");
  }

  private static void forget(Store store, String beginning) {
    List<String> keys =
        store.settings().keySet().stream().filter(key -> key.startsWith(beginning)).toList();
    keys.forEach(store.settings()::remove);
  }
}
