package org.riceforjira.plugin.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A request that is not carried out: an HTTP status and what to tell the person who asked. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient Map<String, String> fields;

  private Refusal(int status, String sentence, Map<String, String> fields) {
    super(sentence);
    this.status = status;
    this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /** 400: the request as a whole is wrong. */
  public static Refusal invalid(String sentence) {
    return new Refusal(400, sentence, Map.of());
  }

  /** 400: named inputs are wrong; the map holds a sentence for each. */
  public static Refusal invalid(Map<String, String> fields) {
    return new Refusal(400, null, fields);
  }

  /** 403: signed in, but not allowed. */
  public static Refusal forbidden(String sentence) {
    return new Refusal(403, sentence, Map.of());
  }

  /** 404: missing, or invisible to this person; the two must not be told apart. */
  public static Refusal notFound(String sentence) {
    return new Refusal(404, sentence, Map.of());
  }

  /** 409: the state of things is in the way. */
  public static Refusal conflict(String sentence) {
    return new Refusal(409, sentence, Map.of());
  }

  /** 503: Jira cannot do it for the time being. */
  public static Refusal unavailable(String sentence) {
    return new Refusal(503, sentence, Map.of());
  }

  /** A sentence for each wrong input; empty if the request as a whole is refused. */
  public Map<String, String> errors() {
    return fields;
  }

  /** All there is to say, as one text. */
  public String sentence() {
    return getMessage() == null ? String.join(" ", fields.values()) : getMessage();
  }

  int status() {
    return status;
  }

  Problems problems() {
    return getMessage() == null ? Problems.of(fields) : Problems.of(getMessage());
  }
}
