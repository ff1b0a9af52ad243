package org.riceforjira.plugin.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parameters of an address, from the text behind its "?". */
public final class AddressParameters {
  private AddressParameters() {}

  /**
   * The values of each parameter, in the order of the text; of one without "=" the value is "".
   *
   * @param name what the text is called in the request, for the refusal of one that is no address
   */
  public static Map<String, List<String>> of(String text, String name) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String part : text.split("&")) {
      int equals = part.indexOf('=');
      String key = equals < 0 ? part : part.substring(0, equals);
      if (!key.isEmpty()) {
        parameters
            .computeIfAbsent(decoded(key, name), absent -> new ArrayList<>())
            .add(equals < 0 ? "" : decoded(part.substring(equals + 1), name));
      }
    }
    return parameters;
  }

  private static String decoded(String text, String name) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw Refusal.invalid(
          Map.of(name, "\"" + text + "\" is not part of an address. Write a percent sign as %25."));
    }
  }
}
