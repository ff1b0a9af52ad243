package org.riceforjira.plugin.jira;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import org.springframework.stereotype.Component;

/** Texts of the app in the visitor's language. */
@Component
public class Texts {
  private final I18nResolver messages;

  public Texts(@ComponentImport I18nResolver messages) {
    this.messages = messages;
  }

  /**
   * The text of a key, with {0}, {1} and so on filled in; arguments are texts, ready to be read.
   */
  public String text(String key, String... arguments) {
    return messages.getText(key, (Serializable[]) arguments);
  }
}
