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

  /** Nothing has been scored: the field is there, as on a site that was prepared by hand. */
  static void forgetTheScores(Store store) {
    String score =
        store
            .fields()
            .all()
            .filter(field -> field.name().equals("RICE Score"))
            .map(field -> "customfield_" + field.id())
            .findFirst()
            .orElseThrow();
    store.issues().toList().forEach(row -> store.put(row.with(score, null)));
    store
        .indexed()
        .all()
        .toList()
        .forEach(row -> store.indexed().put(row.id(), row.with(score, null)));
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
