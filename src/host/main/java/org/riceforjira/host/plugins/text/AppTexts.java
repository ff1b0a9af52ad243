package org.riceforjira.host.plugins.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The texts of one app: properties files in UTF-8, the language's own before the common ones. */
public final class AppTexts {
  private final List<String> locations;
  private final Function<String, Optional<String>> files;
  private final Map<String, Properties> read = new ConcurrentHashMap<>();

  /**
   * Texts that are read when first asked for.
   *
   * @param locations as in the descriptor, {@code i18n.rice} for {@code i18n/rice.properties}
   * @param files the content of a file of the app by its path
   */
  public AppTexts(List<String> locations, Function<String, Optional<String>> files) {
    this.locations = List.copyOf(locations);
    this.files = files;
  }

  Optional<String> raw(Locale locale, String key) {
    return suffixes(locale).stream()
        .flatMap(suffix -> locations.stream().map(location -> location + suffix))
        .map(name -> read.computeIfAbsent(name, this::load).getProperty(key))
        .filter(text -> text != null)
        .findFirst();
  }

  private Properties load(String name) {
    Properties texts = new Properties();
    files
        .apply(name.replace('.', '/') + ".properties")
        .ifPresent(
            file -> {
              try {
                texts.load(new StringReader(file));
              } catch (IOException impossible) {
                throw new UncheckedIOException("A string cannot fail to be read.", impossible);
              }
            });
    return texts;
  }

  private static List<String> suffixes(Locale locale) {
    List<String> suffixes = new ArrayList<>();
    String suffix = "";
    suffixes.add(suffix);
    for (String part :
        Arrays.asList(locale.getLanguage(), locale.getCountry(), locale.getVariant())) {
      if (part.isEmpty()) {
        break;
      }
      suffix += "_" + part;
      suffixes.add(0, suffix);
    }
    return suffixes;
  }
}
