package org.riceforjira.connect.fake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.riceforjira.connect.fake.store.Field;
import org.riceforjira.connect.fake.store.FieldKind;
import org.riceforjira.connect.fake.store.Issue;
import org.riceforjira.connect.fake.store.Json;
import org.riceforjira.connect.fake.store.Screens;
import org.riceforjira.connect.fake.store.Store;

/** Puts what a search of some Jira answered into the store. */
final class Loader {
  private static final long FIRST_PROJECT = 10_000;

  private final Store store;

  Loader(Store store) {
    this.store = store;
  }

  void load(Path file) {
    JsonObject answer = read(file);
    fields(answer);
    for (JsonElement issue : Json.list(answer, "issues")) {
      put(issue.getAsJsonObject());
    }
  }

  private static JsonObject read(Path file) {
    try (InputStream raw = Files.newInputStream(file);
        InputStream plain =
            file.getFileName().toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        Reader reader = new InputStreamReader(plain, UTF_8)) {
      return JsonParser.parseReader(reader).getAsJsonObject();
    } catch (IOException e) {
      throw new UncheckedIOException("The issues in " + file + " cannot be read.", e);
    }
  }

  private void fields(JsonObject answer) {
    JsonObject names = Json.child(answer, "names").orElseGet(JsonObject::new);
    JsonObject schemas = Json.child(answer, "schema").orElseGet(JsonObject::new);
    for (Map.Entry<String, JsonElement> schema : schemas.entrySet()) {
      String id = schema.getKey();
      if (id.startsWith("customfield_")) {
        String type = Json.text(schema.getValue().getAsJsonObject(), "custom").orElse("");
        String name = Json.text(names, id).orElse(id);
        store.catalogue().add(new Field(id, name, FieldKind.of(type), List.of()));
        store.catalogue().screens().put(Screens.DEFAULT, id);
      }
    }
  }

  private void put(JsonObject issue) {
    String key = Json.text(issue, "key").orElseThrow();
    JsonObject fields = Json.child(issue, "fields").orElseGet(JsonObject::new);
    project(key.substring(0, key.lastIndexOf('-')), fields);
    long id = Long.parseLong(Json.text(issue, "id").orElseThrow());
    store.put(new Issue(id, key, fields, Set.of()));
  }

  private void project(String key, JsonObject fields) {
    Map<String, Long> known = store.catalogue().projects();
    if (!known.containsKey(key)) {
      long id =
          Json.child(fields, "project")
              .flatMap(project -> Json.text(project, "id"))
              .map(Long::valueOf)
              .orElse(FIRST_PROJECT + known.size());
      store.catalogue().project(key, id);
    }
  }
}
