package org.riceforjira.core.settings;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What differs between two lists: things that came, went and changed, or the whole list where
 * things changed places, because then the order is what matters.
 */
final class ListChanges {
  private final String path;
  private final List<JsonElement> before;
  private final List<JsonElement> after;
  private final List<SettingsChange> changes = new ArrayList<>();

  private ListChanges(String path, JsonArray before, JsonArray after) {
    this.path = path;
    this.before = before.asList();
    this.after = after.asList();
  }

  static List<SettingsChange> between(String path, JsonArray before, JsonArray after) {
    ListChanges found = new ListChanges(path, before, after);
    return found.kept(found.before).equals(found.kept(found.after))
        ? found.thingByThing()
        : List.of(new SettingsChange(path, Optional.of(before), Optional.of(after)));
  }

  /** What both lists have, in the order of one of them. */
  private List<JsonElement> kept(List<JsonElement> list) {
    Set<JsonElement> inBoth = new HashSet<>(before);
    inBoth.retainAll(new HashSet<>(after));
    return list.stream().filter(inBoth::contains).toList();
  }

  private List<SettingsChange> thingByThing() {
    int was = 0;
    int is = 0;
    for (JsonElement thing : kept(after)) {
      int oldPlace = was + before.subList(was, before.size()).indexOf(thing);
      int newPlace = is + after.subList(is, after.size()).indexOf(thing);
      gap(was, oldPlace, is, newPlace);
      was = oldPlace + 1;
      is = newPlace + 1;
    }
    gap(was, before.size(), is, after.size());
    return changes;
  }

  /** Things that have no equal in the other list: the first of each stand for one another. */
  private void gap(int was, int endOfOld, int is, int endOfNew) {
    int old = endOfOld - was;
    int young = endOfNew - is;
    for (int n = 0; n < Math.max(old, young); n++) {
      int place = n < young ? is + n : was + n;
      changes.add(
          new SettingsChange(
              path + "[" + place + "]",
              n < old ? Optional.of(before.get(was + n)) : Optional.empty(),
              n < young ? Optional.of(after.get(is + n)) : Optional.empty()));
    }
  }
}
