package org.riceforjira.connect.fake.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import org.riceforjira.connect.fake.http.Answer;
import org.riceforjira.connect.fake.http.Refusal;
import org.riceforjira.connect.fake.http.Routes;
import org.riceforjira.connect.fake.store.Catalogue;
import org.riceforjira.connect.fake.store.Field;
import org.riceforjira.connect.fake.store.Json;
import org.riceforjira.connect.fake.store.Permission;
import org.riceforjira.connect.fake.store.Screens;

/** Screens, their tabs and the fields on them: for administrators. */
public final class ScreenResource {
  private final Site site;
  private final Catalogue catalogue;

  public ScreenResource(Site site) {
    this.site = site;
    this.catalogue = site.store().catalogue();
  }

  public void register(Routes<Handler> routes) {
    String screens = site.flavour().api() + "/screens";
    String fields = screens + "/{screen}/tabs/{tab}/fields";
    routes
        .on("GET", screens, this::all)
        .on("GET", screens + "/{screen}/tabs", this::tabs)
        .on("GET", fields, this::fields)
        .on("POST", fields, this::put)
        .on("POST", screens + "/addToDefault/{field}", this::putOnDefault);
  }

  private Answer all(Call call) {
    call.holding(Permission.ADMINISTER);
    return Answer.json(200, Pages.page(call.asked(), shown()));
  }

  private List<JsonObject> shown() {
    return catalogue.screens().all().values().stream().map(ScreenResource::shown).toList();
  }

  static JsonObject shown(Screens.Screen screen) {
    return Json.object("id", screen.id(), "name", screen.name(), "description", screen.name());
  }

  static JsonObject tab(Screens.Screen screen) {
    return Json.object("id", screen.tab(), "name", "Field Tab");
  }

  private Answer tabs(Call call) {
    call.holding(Permission.ADMINISTER);
    return Answer.json(200, Json.array(List.of(tab(screen(call)))));
  }

  private Answer fields(Call call) {
    call.holding(Permission.ADMINISTER);
    List<JsonElement> fields =
        screenWithTab(call).fields().stream()
            .flatMap(id -> catalogue.field(id).stream())
            .map(ScreenResource::named)
            .toList();
    return Answer.json(200, Json.array(fields));
  }

  private Answer put(Call call) {
    call.holding(Permission.ADMINISTER);
    Screens.Screen screen = screenWithTab(call);
    String id =
        Json.text(call.json(), "fieldId")
            .orElseThrow(() -> Refusal.of(400, "The 'fieldId' is missing."));
    Field field = field(id);
    if (!catalogue.screens().put(screen.id(), id)) {
      throw Refusal.of(400, "The field with id '" + id + "' already exists on the screen.");
    }
    return Answer.json(200, named(field));
  }

  private Answer putOnDefault(Call call) {
    call.holding(Permission.ADMINISTER);
    Field field = field(call.part("field"));
    catalogue.screens().put(Screens.DEFAULT, field.id());
    return Answer.json(site.cloud() ? 200 : 201, new JsonObject());
  }

  private Field field(String id) {
    return catalogue
        .field(id)
        .orElseThrow(() -> Refusal.of(404, "The field '" + id + "' does not exist."));
  }

  private Screens.Screen screenWithTab(Call call) {
    Screens.Screen screen = screen(call);
    if (!call.part("tab").equals(String.valueOf(screen.tab()))) {
      throw Refusal.of(404, "The tab does not exist.");
    }
    return screen;
  }

  private Screens.Screen screen(Call call) {
    return catalogue.screens().all().values().stream()
        .filter(screen -> call.part("screen").equals(String.valueOf(screen.id())))
        .findFirst()
        .orElseThrow(() -> Refusal.of(404, "The screen does not exist."));
  }

  private static JsonElement named(Field field) {
    return Json.object("id", field.id(), "name", field.name());
  }
}
