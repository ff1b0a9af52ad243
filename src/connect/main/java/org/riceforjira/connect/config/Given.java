package org.riceforjira.connect.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A value and who gave it.
 *
 * @param text the value, which may be a secret
 * @param place for people, such as "--url" or "/home/ann/.config/rice/config.json, line 3, url"
 * @param folder from which it starts where it is a relative path
 */
record Given(Key key, String text, String place, Path folder) {
  Given {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(folder, "folder");
  }

  /** The value as the path of a file; ~ is the home folder. */
  Path path(Path home) {
    try {
      return text.startsWith("~/")
          ? home.resolve(text.substring(2))
          : folder.resolve(text).normalize();
    } catch (InvalidPathException e) {
      throw wrong("is no path of a file: " + e.getReason() + ".");
    }
  }

  /** An error that begins with the place, and does not tell the value. */
  InvalidConfiguration wrong(String rest) {
    return new InvalidConfiguration(place + " " + rest);
  }

  @Override
  public String toString() {
    return "Given[" + place + "]";
  }
}
