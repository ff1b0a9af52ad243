package org.riceforjira.connect.config;

import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The proxy on the way to a Jira: the one that was asked for, else the computer's usual one. */
final class ProxyChoice {
  private static final Pattern ADDRESS =
      Pattern.compile("(?:http://)?([\\w.-]+|\\[[0-9a-fA-F:.]+]):(\\d{1,5})/?");

  private static final String NONE = "none";
  private static final int LARGEST_PORT = 65_535;

  private final Surroundings surroundings;

  ProxyChoice(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** The names are not looked up yet. */
  Optional<InetSocketAddress> to(URI jira, Optional<Given> asked) {
    if (asked.isPresent()) {
      return asked.filter(given -> !given.text().equals(NONE)).map(ProxyChoice::address);
    }
    return JiraAddress.isLoopback(jira) || isExcepted(jira) ? Optional.empty() : usual(jira);
  }

  private Optional<InetSocketAddress> usual(URI jira) {
    // A web server sets HTTP_PROXY from a header that anybody may send, hence only the small one.
    Stream<String> names =
        jira.getScheme().equals("https")
            ? Stream.of("HTTPS_PROXY", "https_proxy")
            : Stream.of("http_proxy");
    return names
        .flatMap(
            name ->
                surroundings.variable(name).stream()
                    .map(text -> new Given(Key.PROXY, text, name, surroundings.folder())))
        .findFirst()
        .map(ProxyChoice::address);
  }

  private boolean isExcepted(URI jira) {
    String host = jira.getHost().toLowerCase(Locale.ROOT);
    return Stream.of("NO_PROXY", "no_proxy")
        .flatMap(name -> surroundings.variable(name).stream())
        .flatMap(list -> Stream.of(list.toLowerCase(Locale.ROOT).split(",")))
        .map(entry -> entry.strip().replaceFirst(":\\d+$", "").replaceFirst("^\\*?\\.", ""))
        .filter(entry -> !entry.isEmpty())
        .anyMatch(entry -> entry.equals("*") || host.equals(entry) || host.endsWith("." + entry));
  }

  private static InetSocketAddress address(Given given) {
    Matcher address = ADDRESS.matcher(given.text().strip());
    if (!address.matches() || Integer.parseInt(address.group(2)) > LARGEST_PORT) {
      throw given.wrong(
          "must be a proxy such as http://proxy.example.com:3128, without a login, or none.");
    }
    return InetSocketAddress.createUnresolved(address.group(1), Integer.parseInt(address.group(2)));
  }
}
