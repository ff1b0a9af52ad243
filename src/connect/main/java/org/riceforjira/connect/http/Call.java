package org.riceforjira.connect.http;

import com.google.gson.JsonElement;
import java.util.Objects;
import java.util.Optional;

/**
 * One request to a Jira.
 *
 * @param path below the address of the Jira, with its query, such as {@code /rest/api/2/myself}
 * @param repeat whether it may be sent again when nobody knows whether it arrived
 */
public record Call(Method method, String path, Optional<JsonElement> body, Repeat repeat) {
  /** The methods that Jira's REST uses here. */
  public enum Method {
    GET,
    POST,
    PUT,
    DELETE
  }

  /** When a request may be sent once more. */
  public enum Repeat {
    /** It does the same however often it arrives. */
    ALWAYS,
    /** Only where Jira said that it did nothing, or was never reached. */
    IF_NOT_DONE
  }

  public Call {
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(repeat, "repeat");
    if (!path.startsWith("/") || path.startsWith("//")) {
      throw new IllegalArgumentException("A path begins with one slash, was " + path + ".");
    }
  }

  public static Call get(String path) {
    return new Call(Method.GET, path, Optional.empty(), Repeat.ALWAYS);
  }

  /** A question that is too long for an address. */
  public static Call ask(String path, JsonElement body) {
    return new Call(Method.POST, path, Optional.of(body), Repeat.ALWAYS);
  }

  /** Something new: sent twice it would be there twice. */
  public static Call create(String path, JsonElement body) {
    return new Call(Method.POST, path, Optional.of(body), Repeat.IF_NOT_DONE);
  }

  public static Call put(String path, JsonElement body) {
    return new Call(Method.PUT, path, Optional.of(body), Repeat.ALWAYS);
  }

  public static Call delete(String path) {
    return new Call(Method.DELETE, path, Optional.empty(), Repeat.IF_NOT_DONE);
  }

  /** The path without its query, which may hold what people wrote. */
  public String route() {
    int query = path.indexOf('?');
    return query < 0 ? path : path.substring(0, query);
  }

  @Override
  public String toString() {
    return method + " " + route();
  }
}
