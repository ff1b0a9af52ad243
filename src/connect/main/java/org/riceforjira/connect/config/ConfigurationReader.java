package org.riceforjira.connect.config;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.riceforjira.connect.http.Target;
import org.riceforjira.connect.output.Format;

/** Reads a configuration: an option comes before the environment, and that before the file. */
public final class ConfigurationReader {
  private static final String CONFIG = "RICE_CONFIG";
  private static final Pattern PROJECT = Pattern.compile("[A-Z][A-Z0-9_]*");
  private static final Pattern CLOUD_ID = Pattern.compile("[0-9A-Za-z-]+");
  private static final String GATEWAY = "https://api.atlassian.com/ex/jira/";
  private static final int USUALLY_AT_ONCE = 4;
  private static final int USUAL_SECONDS = 30;
  private static final int MOST_SECONDS = 600;

  private final Surroundings surroundings;

  public ConfigurationReader(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /**
   * Reads everything, secrets too.
   *
   * @throws InvalidConfiguration with a sentence on what is missing or wrong
   */
  public Configuration read(Flags flags) {
    Layers layers = new Layers(List.of(options(flags), variables(), file(flags)));
    Site site = site(layers, flags.insecureHttp());
    Target target =
        new Target(
            site.address(),
            new Login(layers, surroundings.home()).to(site.shown()),
            new ProxyChoice(surroundings).to(site.address(), layers.first(Key.PROXY)),
            Duration.ofSeconds(number(layers, Key.TIMEOUT, USUAL_SECONDS, MOST_SECONDS)));
    return new Configuration(
        target,
        site.shown(),
        layers.first(Key.PROJECT).map(ConfigurationReader::projects).orElse(List.of()),
        layers.first(Key.JQL).map(given -> given.text().strip()),
        layers.first(Key.SETTINGS).map(given -> given.path(surroundings.home())),
        layers.first(Key.FORMAT).map(ConfigurationReader::format).orElse(Format.TABLE),
        number(layers, Key.CONCURRENCY, USUALLY_AT_ONCE, Configuration.MOST_AT_ONCE),
        flags.verbose(),
        surroundings.stateFolder());
  }

  private Map<Key, Given> options(Flags flags) {
    Map<Key, Given> given = new EnumMap<>(Key.class);
    flags
        .values()
        .forEach((key, text) -> given.put(key, given(key, text, key.option().orElseThrow())));
    return given;
  }

  private Map<Key, Given> variables() {
    Map<Key, Given> given = new EnumMap<>(Key.class);
    for (Key key : Key.values()) {
      surroundings
          .variable(key.variable())
          .ifPresent(text -> given.put(key, given(key, text, key.variable())));
    }
    return given;
  }

  private Given given(Key key, String text, String place) {
    return new Given(key, text, place, surroundings.folder());
  }

  private Map<Key, Given> file(Flags flags) {
    Optional<String> named = flags.config().or(() -> surroundings.variable(CONFIG));
    if (named.isPresent()) {
      return ConfigFile.read(surroundings.folder().resolve(named.get()));
    }
    Path usual = surroundings.usualFile();
    return Files.exists(usual) ? ConfigFile.read(usual) : Map.of();
  }

  private Site site(Layers layers, boolean insecureHttp) {
    Optional<URI> shown = layers.first(Key.URL).map(given -> JiraAddress.of(given, insecureHttp));
    Optional<Given> cloudId = layers.first(Key.CLOUD_ID);
    if (cloudId.isEmpty()) {
      return shown
          .map(address -> new Site(address, address))
          .orElseThrow(
              () ->
                  new InvalidConfiguration(
                      "The address of Jira is missing: add --url https://example.atlassian.net,"
                          + " set RICE_URL, or write \"url\" in "
                          + surroundings.usualFile()
                          + "."));
    }
    if (!CLOUD_ID.matcher(cloudId.get().text()).matches()) {
      throw cloudId
          .get()
          .wrong("must be the cloudId that https://SITE.atlassian.net/_edge/tenant_info shows.");
    }
    URI address = URI.create(GATEWAY + cloudId.get().text());
    shown.ifPresent(
        site -> new Login(layers, surroundings.home()).requireSame(cloudId.get(), site));
    return new Site(address, shown.orElse(address));
  }

  private static List<String> projects(Given given) {
    List<String> keys =
        Stream.of(given.text().split(","))
            .map(key -> key.strip().toUpperCase(Locale.ROOT))
            .distinct()
            .toList();
    for (String key : keys) {
      if (!PROJECT.matcher(key).matches()) {
        throw given.wrong(
            "must be keys of projects, several with commas, such as SHOP,APP: \"" + key + "\".");
      }
    }
    return keys;
  }

  private static Format format(Given given) {
    return Format.named(given.text())
        .orElseThrow(
            () -> given.wrong("must be one of " + Format.names() + ": \"" + given.text() + "\"."));
  }

  private static int number(Layers layers, Key key, int usual, int most) {
    Optional<Given> given = layers.first(key);
    if (given.isEmpty()) {
      return usual;
    }
    try {
      int number = Integer.parseInt(given.get().text());
      if (number >= 1 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // The same sentence as for a number that is too large.
    }
    throw given
        .get()
        .wrong("must be a whole number from 1 to " + most + ": \"" + given.get().text() + "\".");
  }

  /** Where requests go, and what people are shown. */
  private record Site(URI address, URI shown) {}
}
