package org.riceforjira.connect.fake.http;

import java.util.regex.Pattern;

/**
 * Paths by how they end: {@code /issue/10002}, or with {@code *} for whatever stands between two
 * slashes.
 */
public record PathPattern(String text, Pattern pattern) {
  public static PathPattern of(String text) {
    String regex = Pattern.quote(text).replace("*", "\\E[^/]*\\Q");
    return new PathPattern(text, Pattern.compile("(?:.*)" + regex));
  }

  public boolean matches(String path) {
    return pattern.matcher(path).matches();
  }
}
