package org.riceforjira.connect.fake.http;

import java.util.List;
import java.util.Map;

/**
 * What is remembered of a request; never its credential, only of which kind that was.
 *
 * @param known whether the fake has anything at this path
 */
public record Request(
    String method,
    String path,
    Map<String, List<String>> query,
    String body,
    CredentialKind credential,
    boolean known) {
  /** What the header {@code Authorization} began with. */
  public enum CredentialKind {
    NONE,
    BASIC,
    BEARER,
    OTHER;

    static CredentialKind of(Asked asked) {
      String header = asked.header("authorization").orElse("");
      if (header.isEmpty()) {
        return NONE;
      }
      return header.startsWith("Basic ") ? BASIC : header.startsWith("Bearer ") ? BEARER : OTHER;
    }
  }

  static Request of(Asked asked, boolean known) {
    return new Request(
        asked.method(), asked.path(), asked.query(), asked.body(), CredentialKind.of(asked), known);
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
