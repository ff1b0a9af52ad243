package org.riceforjira.connect.config;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.riceforjira.connect.http.Credential;
import org.riceforjira.connect.http.Secret;

/** Who is to ask, from what was given. */
final class Login {
  /** What goes into a header as it is; more would also be told by Java when it refuses it. */
  private static final Pattern TOKEN = Pattern.compile("[!-~]+");

  private static final String BASIC = "basic";
  private static final String BEARER = "bearer";

  private final Layers layers;
  private final Path home;

  Login(Layers layers, Path home) {
    this.layers = layers;
    this.home = home;
  }

  /**
   * The login, empty where none was given.
   *
   * @param site the Jira that is asked: a secret that was given for another is not sent to it
   */
  Optional<Credential> to(URI site) {
    Optional<Given> auth = layers.first(Key.AUTH);
    String way = auth.map(Given::text).orElse("");
    return switch (way) {
      case BASIC -> Optional.of(named(auth.orElseThrow(), site));
      case BEARER, "" -> token(auth, site);
      default -> throw auth.orElseThrow().wrong("must be basic or bearer.");
    };
  }

  private Credential named(Given auth, URI site) {
    Given user = layers.first(Key.USER).orElseThrow(() -> auth.wrong(missing("--user")));
    Given password =
        layers
            .first(Key.PASSWORD, Key.PASSWORD_FILE)
            .orElseThrow(() -> auth.wrong(missing("RICE_PASSWORD or RICE_PASSWORD_FILE")));
    if (user.text().contains(":")) {
      throw user.wrong("must be a name without a colon.");
    }
    return new Credential.Basic(user.text(), new Secret(secret(password, site)));
  }

  private Optional<Credential> token(Optional<Given> auth, URI site) {
    Optional<Given> given = layers.first(Key.TOKEN, Key.TOKEN_FILE);
    if (given.isEmpty()) {
      refuseHalves(auth);
      return Optional.empty();
    }
    String text = secret(given.get(), site).strip();
    if (!TOKEN.matcher(text).matches()) {
      throw given.get().wrong("must be a token: letters, digits and signs, without blanks.");
    }
    Secret token = new Secret(text);
    Optional<String> email = layers.first(Key.EMAIL).map(Given::text);
    return Optional.of(
        email.isPresent() && auth.isEmpty()
            ? new Credential.Basic(email.get(), token)
            : new Credential.Bearer(token));
  }

  private void refuseHalves(Optional<Given> auth) {
    String token = "set RICE_TOKEN or RICE_TOKEN_FILE to a token.";
    auth.ifPresent(
        given -> {
          throw given.wrong("needs a token: " + token);
        });
    layers
        .first(Key.EMAIL)
        .ifPresent(
            email -> {
              throw email.wrong("goes with an API token: " + token);
            });
    layers
        .first(Key.USER)
        .ifPresent(
            user -> {
              throw user.wrong(
                  "is for a login with a password, which is used only with --auth basic. Better "
                      + token);
            });
  }

  private String secret(Given given, URI site) {
    requireSame(given, site);
    return given.key() == Key.TOKEN_FILE || given.key() == Key.PASSWORD_FILE
        ? PrivateFile.line(given, home)
        : given.text();
  }

  /** What was given together with the address of one Jira is for that one. */
  void requireSame(Given given, URI site) {
    Optional<Given> own = layers.beside(given, Key.URL);
    boolean foreign =
        own.isPresent() && !JiraAddress.sameServer(JiraAddress.of(own.get(), true), site);
    if (foreign) {
      throw given.wrong(
          "is for the Jira of "
              + own.get().place()
              + ", and not for "
              + site
              + ". Give the two together.");
    }
  }

  private static String missing(String what) {
    return "basic needs a name and a password: " + what + " is missing.";
  }
}
