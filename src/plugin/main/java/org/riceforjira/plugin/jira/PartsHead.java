package org.riceforjira.plugin.jira;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is stored under the key of a large text: where its parts are.
 *
 * @param side one of two places for parts, so that new ones are written beside the old
 * @param checksum of all parts together
 */
record PartsHead(Side side, int parts, String checksum) {
  /** How a head begins, and so no text that is stored as it is. */
  static final String MARK = "parts:";

  private static final Pattern FORM = Pattern.compile(MARK + "([AB]):(\\d{1,6}):([0-9a-f]{1,8})");

  /** Longer keys leave no room for what is added to make the keys of parts. */
  private static final int LONG_KEY = 80;

  /** One of the two places. */
  enum Side {
    A,
    B;

    Side other() {
      return this == A ? B : A;
    }
  }

  /** The head in a stored value; empty if it is none. */
  static Optional<PartsHead> in(String stored) {
    Matcher form = FORM.matcher(stored == null ? "" : stored);
    return form.matches()
        ? Optional.of(
            new PartsHead(
                Side.valueOf(form.group(1)), Integer.parseInt(form.group(2)), form.group(3)))
        : Optional.empty();
  }

  /** The value to store. */
  String stored() {
    return MARK + side + ":" + parts + ":" + checksum;
  }

  /** The key of a part of the text that has this key; at most 100 characters. */
  static String key(String key, Side side, int part) {
    String start =
        key.length() <= LONG_KEY
            ? key
            : key.substring(0, LONG_KEY / 2)
                + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    return start + "#" + side + part;
  }
}
