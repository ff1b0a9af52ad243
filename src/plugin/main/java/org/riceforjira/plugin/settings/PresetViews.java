package org.riceforjira.plugin.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.ScalePreset;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.settings.ChoicesJson.LevelJson;
import org.riceforjira.plugin.settings.ChoicesJson.PresetJson;
import org.springframework.stereotype.Component;

/** The scales that can be taken over. */
@Component
class PresetViews {
  private final Texts texts;

  PresetViews(Texts texts) {
    this.texts = texts;
  }

  /** By factor. */
  Map<String, List<PresetJson>> all() {
    Map<String, List<PresetJson>> presets = new LinkedHashMap<>();
    for (Factor factor : Factor.values()) {
      presets.put(word(factor), ScalePreset.of(factor).stream().map(this::view).toList());
    }
    return presets;
  }

  private PresetJson view(ScalePreset preset) {
    return new PresetJson(
        preset.id(),
        texts.text("rice.settings.preset." + preset.id()),
        preset.scale().levels().stream()
            .map(level -> new LevelJson(level.name(), level.value()))
            .toList(),
        preset.stored().map(PresetViews::word).orElse(null));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
