package org.riceforjira.plugin.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.jira.UnreadableSettings;

/** Tells what is wrong with stored settings, how to mend them, and which revision that replaces. */
@Provider
public final class UnreadableSettingsMapper implements ExceptionMapper<UnreadableSettings> {
  private final Texts texts;

  @Inject
  public UnreadableSettingsMapper(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Response toResponse(UnreadableSettings unreadable) {
    String revision = Long.toString(unreadable.revision().value());
    Map<String, String> errors = new LinkedHashMap<>();
    unreadable
        .errors()
        .forEach(error -> errors.putIfAbsent(error.path(), texts.text(error.told())));
    if (errors.isEmpty()) {
      errors.put("$", texts.text("rice.settings.error.damaged"));
    }
    String sentence = texts.text("rice.settings.error.unreadable", revision);
    return Json.builder(409, new Problems(List.of(sentence), errors)).tag(revision).build();
  }
}
