package org.riceforjira.plugin.backlog;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parameters as an address has them, such as {@code "size=2&assignee="}. */
final class Queries {
  private Queries() {}

  static Map<String, List<String>> of(String query) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String part : query.split("&")) {
      int sign = part.indexOf('=');
      if (sign > 0) {
        parameters
            .computeIfAbsent(part.substring(0, sign), name -> new ArrayList<>())
            .add(URLDecoder.decode(part.substring(sign + 1), StandardCharsets.UTF_8));
      }
    }
    return parameters;
  }
}
