package org.riceforjira.connect.fake;

import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;
import org.riceforjira.connect.fake.http.Answer;
import org.riceforjira.connect.fake.http.Refusal;

/** An answer that a test writes: at first of the shape in which Jira tells errors. */
public final class AnswerWish {
  private volatile Answer answer;

  AnswerWish(int status) {
    answer =
        status < 400
            ? Answer.empty(status)
            : Refusal.of(status, "Refused by the test with " + status + ".").answer();
  }

  public AnswerWish with(String header, String value) {
    answer = answer.with(header, value);
    return this;
  }

  /** A redirect. */
  public AnswerWish to(URI location) {
    return with("Location", location.toString());
  }

  /** A body of JSON. */
  public AnswerWish saying(String json) {
    return body("application/json;charset=UTF-8", json);
  }

  /** A page, as a proxy or a login form answers. */
  public AnswerWish html(String page) {
    return body("text/html;charset=UTF-8", page);
  }

  /** No body at all. */
  public AnswerWish silently() {
    answer = new Answer(answer.status(), withoutType(answer.headers()), "");
    return this;
  }

  private AnswerWish body(String type, String body) {
    answer = new Answer(answer.status(), answer.headers(), body).with("Content-Type", type);
    return this;
  }

  private static Map<String, String> withoutType(Map<String, String> headers) {
    return headers.entrySet().stream()
        .filter(header -> !header.getKey().equals("Content-Type"))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  Answer answer() {
    return answer;
  }
}
