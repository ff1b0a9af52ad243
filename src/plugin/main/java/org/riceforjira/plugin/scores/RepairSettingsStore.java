package org.riceforjira.plugin.scores;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.LocalTime;
import org.riceforjira.plugin.jira.SiteStorage;
import org.riceforjira.plugin.jira.StoredDocument;
import org.springframework.stereotype.Component;

/** The site's settings of the repair. */
@Component
class RepairSettingsStore {
  private static final int VERSION = 1;
  private static final String KEY = "org.riceforjira.repair";

  private final SiteStorage storage;

  RepairSettingsStore(SiteStorage storage) {
    this.storage = storage;
  }

  RepairSettings read() {
    return storage
        .get(KEY)
        .map(text -> JsonParser.parseString(text).getAsJsonObject())
        .map(RepairSettingsStore::read)
        .orElse(RepairSettings.DEFAULT);
  }

  void write(RepairSettings settings) {
    // The settings of a later version must not be lost.
    read();
    JsonObject json = StoredDocument.mark(new JsonObject(), VERSION);
    json.addProperty("enabled", settings.enabled());
    json.addProperty("time", settings.time().toString());
    json.addProperty("voteCheckMinutes", settings.voteCheckMinutes());
    json.addProperty("pauseMillis", settings.pauseMillis());
    storage.put(KEY, json.toString());
  }

  private static RepairSettings read(JsonObject json) {
    StoredDocument.check(KEY, json, VERSION);
    return new RepairSettings(
        json.get("enabled").getAsBoolean(),
        LocalTime.parse(json.get("time").getAsString()),
        json.get("voteCheckMinutes").getAsInt(),
        json.get("pauseMillis").getAsInt());
  }
}
