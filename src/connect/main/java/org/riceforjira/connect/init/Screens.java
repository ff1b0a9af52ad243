package org.riceforjira.connect.init;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riceforjira.connect.http.JiraProblem;
import org.riceforjira.connect.jira.Site;

/** The screens of a Jira, which decide where people, and on Data Center scripts, set a field. */
final class Screens {
  private static final int PAGE = 100;

  /** Jira's own, which stays the first one whatever it is called. */
  private static final long DEFAULT = 1;

  private final Site site;
  private final Map<Long, Set<String>> fields = new HashMap<>();
  private final Map<Long, Long> firstTabs = new HashMap<>();

  /** A screen. */
  record Screen(long id, String name) {}

  Screens(Site site) {
    this.site = site;
  }

  /** Those of these names or ids; Jira's default screen for none. */
  List<Screen> find(List<String> wanted) {
    List<Screen> all = all();
    if (wanted.isEmpty()) {
      return all.stream().filter(screen -> screen.id() == DEFAULT).toList();
    }
    List<Screen> found = new ArrayList<>();
    for (String name : wanted) {
      List<Screen> fitting =
          all.stream()
              .filter(
                  screen ->
                      screen.name().equalsIgnoreCase(name)
                          || Long.toString(screen.id()).equals(name))
              .toList();
      if (fitting.size() != 1) {
        throw new JiraProblem(
            JiraProblem.Kind.MISSING,
            (fitting.isEmpty() ? "Jira has no screen \"" : "Jira has several screens \"")
                + name
                + "\". It has: "
                + String.join(
                    ", ",
                    all.stream().map(screen -> screen.name() + " (" + screen.id() + ")").toList())
                + ".");
      }
      found.add(fitting.get(0));
    }
    return found;
  }

  private List<Screen> all() {
    List<Screen> all = new ArrayList<>();
    while (!addPage(all)) {
      // Until the last.
    }
    return all;
  }

  /** Cloud tells them in pages, Data Center all at once; true for the last page. */
  private boolean addPage(List<Screen> all) {
    return site.get(
        "/screens?startAt=" + all.size() + "&maxResults=" + PAGE,
        page -> {
          JsonArray values =
              page instanceof JsonObject object
                  ? object.getAsJsonArray("values")
                  : page.getAsJsonArray();
          values.forEach(each -> all.add(screen(each.getAsJsonObject())));
          boolean more = page instanceof JsonObject object && !isLast(object, all.size());
          return !more || values.isEmpty();
        });
  }

  private static boolean isLast(JsonObject page, int read) {
    return page.has("isLast")
        ? page.get("isLast").getAsBoolean()
        : !page.has("total") || read >= page.get("total").getAsInt();
  }

  private static Screen screen(JsonObject json) {
    return new Screen(json.get("id").getAsLong(), json.get("name").getAsString());
  }

  boolean has(Screen screen, String field) {
    return fields.computeIfAbsent(screen.id(), this::read).contains(field);
  }

  private Set<String> read(long screen) {
    Set<String> on = new HashSet<>();
    List<Long> tabs = site.get(tabs(screen), Screens::ids);
    firstTabs.put(screen, tabs.get(0));
    for (long tab : tabs) {
      on.addAll(site.get(tabs(screen) + "/" + tab + "/fields", Screens::texts));
    }
    return on;
  }

  private static List<Long> ids(JsonElement array) {
    return texts(array).stream().map(Long::valueOf).toList();
  }

  private static List<String> texts(JsonElement array) {
    return array.getAsJsonArray().asList().stream()
        .map(each -> each.getAsJsonObject().get("id").getAsString())
        .toList();
  }

  /** Puts a field at the end of the first tab. */
  void add(Screen screen, String field) {
    fields.computeIfAbsent(screen.id(), this::read).add(field);
    JsonObject body = new JsonObject();
    body.addProperty("fieldId", field);
    site.create(
        tabs(screen.id()) + "/" + firstTabs.get(screen.id()) + "/fields", body, added -> added);
  }

  private static String tabs(long screen) {
    return "/screens/" + screen + "/tabs";
  }
}
