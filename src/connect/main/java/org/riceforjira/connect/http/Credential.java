package org.riceforjira.connect.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Objects;

/** Who asks, as the header {@code Authorization} says it. */
public sealed interface Credential {
  /** The value of the header: as secret as what it holds. */
  String header();

  /** A name with a password, or on Cloud an email address with an API token. */
  record Basic(String user, Secret password) implements Credential {
    public Basic {
      Objects.requireNonNull(user, "user");
      Objects.requireNonNull(password, "password");
    }

    @Override
    public String header() {
      String both = user + ":" + password.reveal();
      return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(UTF_8));
    }
  }

  /** A personal access token of Data Center, or a token that stands for itself on Cloud. */
  record Bearer(Secret token) implements Credential {
    public Bearer {
      Objects.requireNonNull(token, "token");
    }

    @Override
    public String header() {
      return "Bearer " + token.reveal();
    }
  }
}
