package org.riceforjira.connect.fake.login;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.riceforjira.connect.fake.http.Answer;
import org.riceforjira.connect.fake.http.Asked;
import org.riceforjira.connect.fake.http.PathPattern;
import org.riceforjira.connect.fake.http.Refusal;
import org.riceforjira.connect.fake.rest.Flavour;
import org.riceforjira.connect.fake.rest.Habits;
import org.riceforjira.connect.fake.store.Json;
import org.riceforjira.connect.fake.store.User;

/** Checks the credential of every request. */
public final class Logins {
  public static final String REASON = "X-Seraph-LoginReason";
  public static final String FAILED = "AUTHENTICATED_FAILED";

  private static final String BASIC = "Basic ";
  private static final String BEARER = "Bearer ";
  private static final PathPattern[] OPEN = {
    PathPattern.of("/serverInfo"),
    PathPattern.of("/search"),
    PathPattern.of("/search/jql"),
    PathPattern.of("/search/approximate-count"),
    PathPattern.of("/field"),
    PathPattern.of("/mypermissions"),
    PathPattern.of("/project"),
    PathPattern.of("/project/*"),
    PathPattern.of("/issue/*")
  };

  private final Flavour flavour;
  private final Habits habits;
  private final Map<String, User> users = new ConcurrentHashMap<>();
  private final Map<String, Integer> wrong = new ConcurrentHashMap<>();

  public Logins(Flavour flavour, Habits habits) {
    this.flavour = flavour;
    this.habits = habits;
  }

  public User user(String name) {
    return users.computeIfAbsent(name, User::new);
  }

  /**
   * @param gateway whether the request came by the address for tokens with scopes
   */
  public Login of(Asked asked, boolean gateway) {
    String header = asked.header("authorization").orElse("");
    if (gateway) {
      return scoped(header);
    }
    if (header.isEmpty()) {
      return open(asked) ? new Login.Nobody(false) : new Login.Refused(refusal());
    }
    return flavour == Flavour.CLOUD ? cloud(asked, header) : dataCenter(header);
  }

  private Login scoped(String header) {
    return byPair(header, User::email, User::scopedToken)
        .or(() -> byToken(header, User::scopedToken))
        .<Login>map(Login.Accepted::new)
        .orElseGet(
            () ->
                new Login.Refused(
                    Answer.json(
                        401,
                        Json.object(
                            "code", 401, "message", "Unauthorized; scope does not match"))));
  }

  private Login cloud(Asked asked, String header) {
    Optional<User> user = byPair(header, User::email, User::password);
    if (user.isPresent()) {
      return new Login.Accepted(user.get());
    }
    boolean scoped =
        byPair(header, User::email, User::scopedToken)
            .or(() -> byToken(header, User::scopedToken))
            .isPresent();
    return !scoped && habits.anonymous() && open(asked)
        ? new Login.Nobody(true)
        : new Login.Refused(refusal().with(REASON, FAILED));
  }

  private Login dataCenter(String header) {
    if (!header.startsWith(BASIC)) {
      return byToken(header, User::accessToken)
          .<Login>map(Login.Accepted::new)
          .orElseGet(() -> new Login.Refused(refusal().with(REASON, FAILED)));
    }
    if (!habits.basicLogin()) {
      String sentence = "Basic Authentication has been disabled on this instance.";
      return new Login.Refused(Answer.json(403, Json.object("message", sentence)));
    }
    return byPassword(header);
  }

  private Login byPassword(String header) {
    String name = pair(header)[0];
    if (wrong.getOrDefault(name, 0) >= habits.wrongPasswords()) {
      return new Login.Refused(captcha());
    }
    Optional<User> user = byPair(header, User::name, User::password);
    if (user.isPresent()) {
      wrong.remove(name);
      return new Login.Accepted(user.get());
    }
    wrong.merge(name, 1, Integer::sum);
    return new Login.Refused(refusal().with(REASON, FAILED));
  }

  private Answer captcha() {
    Answer page = Answer.html(403, "<html><body>Forbidden (403)</body></html>");
    Answer answer =
        habits.htmlRefusals() ? page : Refusal.of(403, "Login denied: CAPTCHA_CHALLENGE.").answer();
    return answer
        .with(REASON, "AUTHENTICATION_DENIED")
        .with("X-Authentication-Denied-Reason", "CAPTCHA_CHALLENGE; login-url=/login.jsp");
  }

  private Answer refusal() {
    if (habits.htmlRefusals()) {
      return Answer.html(401, "<html><body><h1>Unauthorized (401)</h1></body></html>");
    }
    String sentence = "Client must be authenticated to access this resource.";
    return flavour == Flavour.CLOUD
        ? Answer.json(401, Json.object("message", sentence, "status-code", 401))
        : Refusal.of(401, "You are not authenticated. Authentication required.").answer();
  }

  private boolean open(Asked asked) {
    if (!habits.anonymous() && !asked.path().endsWith("/serverInfo")) {
      return false;
    }
    for (PathPattern open : OPEN) {
      if (open.matches(asked.path())) {
        return !asked.method().equals("PUT");
      }
    }
    return false;
  }

  private Optional<User> byPair(
      String header, Function<User, String> name, Function<User, String> secret) {
    String[] pair = pair(header);
    return users.values().stream()
        .filter(user -> name.apply(user).equals(pair[0]) && secret.apply(user).equals(pair[1]))
        .findFirst();
  }

  private Optional<User> byToken(String header, Function<User, String> token) {
    return users.values().stream()
        .filter(user -> header.equals(BEARER + token.apply(user)))
        .findFirst();
  }

  /** Two empty texts for what is no pair. */
  private static String[] pair(String header) {
    String[] none = {"", ""};
    if (!header.startsWith(BASIC)) {
      return none;
    }
    try {
      byte[] decoded = Base64.getDecoder().decode(header.substring(BASIC.length()));
      String[] pair = new String(decoded, UTF_8).split(":", 2);
      return pair.length == 2 ? pair : none;
    } catch (IllegalArgumentException e) {
      return none;
    }
  }
}
