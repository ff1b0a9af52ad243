package org.riceforjira.plugin.settings;

import java.util.List;
import org.riceforjira.plugin.settings.RevisionJson.SaverJson;

/**
 * What differs between two revisions on the wire.
 *
 * @param by who saved the later one, and {@code at} when; null for what is not known
 */
record ChangesJson(long from, long to, SaverJson by, String at, List<ChangeJson> changes) {
  /** One difference, in words; before and after are null for nothing. */
  record ChangeJson(String path, String label, String before, String after) {}
}
