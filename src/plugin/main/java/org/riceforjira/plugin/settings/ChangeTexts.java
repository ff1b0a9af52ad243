package org.riceforjira.plugin.settings;

import com.google.gson.JsonElement;
import java.util.List;
import java.util.Optional;
import org.riceforjira.core.settings.SettingsChange;
import org.riceforjira.plugin.settings.ChangesJson.ChangeJson;
import org.springframework.stereotype.Component;

/** Says in words what differs between two settings. */
@Component
class ChangeTexts {
  private final SettingsLabels labels;
  private final ValueTexts values;

  ChangeTexts(SettingsLabels labels, ValueTexts values) {
    this.labels = labels;
    this.values = values;
  }

  List<ChangeJson> of(List<SettingsChange> changes) {
    return changes.stream().map(this::of).toList();
  }

  private ChangeJson of(SettingsChange change) {
    String path = change.path();
    return new ChangeJson(
        path, labels.of(path), text(path, change.before()), text(path, change.after()));
  }

  private String text(String path, Optional<JsonElement> value) {
    return value.map(told -> values.of(path, told)).orElse(null);
  }
}
