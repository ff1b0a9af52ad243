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
   * @param name what the text is called in the request
   * @param inputs told by that name of a text that is no address
   */
  public static Map<String, List<String>> of(String text, String name, Inputs inputs) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String part : text.split("&")) {
      int equals = part.indexOf('=');
      String key = equals < 0 ? part : part.substring(0, equals);
      if (!key.isEmpty()) {
        String value = equals < 0 ? "" : part.substring(equals + 1);
        try {
          parameters.computeIfAbsent(decoded(key), absent -> new ArrayList<>()).add(decoded(value));
        } catch (IllegalArgumentException e) {
          // A percent sign without two digits.
          inputs.wrong(name, "rice.error.parameters");
        }
      }
    }
    return parameters;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
