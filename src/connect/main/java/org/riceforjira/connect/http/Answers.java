package org.riceforjira.connect.http;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.riceforjira.connect.http.JiraProblem.Kind;

/** Takes from answers what was asked for, or tells why it is not there. */
final class Answers {
  private static final String LOGIN_REASON = "X-Seraph-LoginReason";

  private final URI address;

  Answers(URI address) {
    this.address = address;
  }

  /**
   * The JSON of an answer; null of JSON where it has no body.
   *
   * @throws JiraProblem for every answer that is no success, and for one that no Jira gives
   */
  JsonElement json(Call call, Answer answer) {
    checkLogin(answer);
    if (answer.isRedirect()) {
      throw redirect(answer);
    }
    if (!answer.isSuccess()) {
      throw refusal(call, answer);
    }
    if (answer.body().isBlank()) {
      return JsonNull.INSTANCE;
    }
    if (isPage(answer)) {
      throw problem(Kind.STRANGE, answer, page());
    }
    try {
      return JsonParser.parseString(answer.body());
    } catch (JsonParseException e) {
      throw new JiraProblem(
          Kind.STRANGE,
          answer.status(),
          address
              + " answered "
              + call
              + " with JSON that is broken. Try again; if it stays so,"
              + " something between here and Jira cuts its answers short.",
          List.of(),
          e);
    }
  }

  /**
   * Cloud answers a bad login with 200 and nothing in it, so that the status alone proves little.
   */
  private void checkLogin(Answer answer) {
    String reason = answer.header(LOGIN_REASON).orElse("").toUpperCase(Locale.ROOT);
    String denied = answer.header("X-Authentication-Denied-Reason").orElse("");
    if (reason.contains("AUTHENTICATION_DENIED") || denied.contains("CAPTCHA")) {
      throw problem(
          Kind.LOGIN,
          answer,
          "Jira locked this login after too many wrong passwords and wants a CAPTCHA. Log in at "
              + address
              + " in a browser once, then try again; a personal access token is never locked so.");
    }
    if (reason.contains("AUTHENTICATED_FAILED")) {
      throw problem(Kind.LOGIN, answer, refusedLogin());
    }
  }

  /** JSON without what every Jira has in that answer. */
  JiraProblem otherShape(Call call, RuntimeException cause) {
    return new JiraProblem(
        Kind.STRANGE,
        0,
        address
            + " answered "
            + call
            + " with JSON that no Jira gives. Is that the address of a Jira, with its context"
            + " path?",
        List.of(),
        cause);
  }

  private JiraProblem refusal(Call call, Answer answer) {
    List<String> said = ErrorTexts.of(answer.body());
    String what = said.isEmpty() ? "" : " Jira says: " + String.join(" ", said);
    return switch (answer.status()) {
      case 401 -> problem(Kind.LOGIN, answer, refusedLogin() + what);
      case 403 -> forbidden(call, answer, what);
      case 404 -> problem(Kind.MISSING, answer, missing(call, said) + what);
      case 409 ->
          problem(Kind.CONFLICT, answer, "Somebody changed it at the same time (HTTP 409)." + what);
      case 410 ->
          problem(
              Kind.STRANGE, answer, address + " no longer offers " + call + " (HTTP 410)." + what);
      case 429 ->
          problem(
              Kind.UNREACHABLE,
              answer,
              "Jira accepts no more requests for now (HTTP 429). Try again later." + what);
      case 502, 503, 504 ->
          problem(
              Kind.UNREACHABLE,
              answer,
              address
                  + " is not available now (HTTP "
                  + answer.status()
                  + "). Try again later."
                  + what);
      default -> rejected(call, answer, what);
    };
  }

  private JiraProblem rejected(Call call, Answer answer, String what) {
    String who = answer.status() >= 500 ? "Jira failed at " : "Jira does not accept ";
    String rest = what.isEmpty() && isPage(answer) ? " It answered with a web page." : what;
    return problem(Kind.REJECTED, answer, who + call + " (HTTP " + answer.status() + ")." + rest);
  }

  private JiraProblem forbidden(Call call, Answer answer, String what) {
    if (what.toLowerCase(Locale.ROOT).contains("basic auth")) {
      return problem(
          Kind.LOGIN,
          answer,
          "This Jira accepts no passwords. Create a personal access token in your profile and put"
              + " it into RICE_TOKEN."
              + what);
    }
    return problem(
        Kind.PERMISSION, answer, "This login may not do " + call + " (HTTP 403)." + what);
  }

  private String refusedLogin() {
    return address
        + " does not accept the login. Check the token, or the name and the password. A token may"
        + " have expired; on Cloud it goes with the email address of its owner, and a token with"
        + " scopes needs the cloud id.";
  }

  private String missing(Call call, List<String> said) {
    return said.isEmpty()
        ? "There is no "
            + call.route()
            + " at "
            + address
            + ". Is that the address of a Jira,"
            + " with its context path?"
        : "Jira does not find what " + call + " asks for, or this login may not see it.";
  }

  private JiraProblem redirect(Answer answer) {
    String to = answer.header("Location").map(Answers::withoutQuery).orElse("somewhere else");
    return problem(
        Kind.STRANGE,
        answer,
        address
            + " sends requests on to "
            + to
            + ". They are not followed, because the login belongs to one address. If that is the"
            + " right one, set it as the url; if it is a login page, Jira does not accept the login"
            + " this way.");
  }

  private String page() {
    return address
        + " answered with a web page instead of JSON. Is that the address of a Jira, with its"
        + " context path, and is there no login page of a proxy in front of it?";
  }

  private static String withoutQuery(String location) {
    String plain = location.replaceAll("\\p{Cntrl}", "");
    int end = plain.indexOf('?');
    return end < 0 ? plain : plain.substring(0, end);
  }

  private static boolean isPage(Answer answer) {
    return answer.body().stripLeading().startsWith("<");
  }

  private static JiraProblem problem(Kind kind, Answer answer, String sentence) {
    return new JiraProblem(kind, answer.status(), sentence, ErrorTexts.of(answer.body()), null);
  }
}
