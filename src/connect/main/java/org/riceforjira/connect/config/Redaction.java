package org.riceforjira.connect.config;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import org.riceforjira.connect.http.Credential;

/** Takes a login out of texts that others wrote, such as the messages of Java's exceptions. */
final class Redaction {
  private static final String IN_PLACE = "(secret)";

  private Redaction() {}

  static String of(Credential login, String text) {
    String sent = login.header().substring(login.header().indexOf(' ') + 1);
    String without = text.replace(sent, IN_PLACE);
    if (login instanceof Credential.Basic basic) {
      String both = new String(Base64.getDecoder().decode(sent), UTF_8);
      return without.replace(both.substring(basic.user().length() + 1), IN_PLACE);
    }
    return without;
  }
}
