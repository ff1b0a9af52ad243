package org.riceforjira.core.settings;

import com.google.gson.JsonElement;
import java.util.Optional;

/**
 * One thing that differs between two settings.
 *
 * @param path where, as a JSON path such as {@code $.factors.reach.unit}; of a thing in a list, its
 *     place in the settings that have it, in the later ones if both do
 * @param before what was there; empty for nothing, which is also what null says
 * @param after what is there instead
 */
public record SettingsChange(
    String path, Optional<JsonElement> before, Optional<JsonElement> after) {}
