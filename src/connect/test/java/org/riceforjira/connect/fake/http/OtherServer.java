package org.riceforjira.connect.fake.http;

import com.google.gson.JsonObject;
import java.net.URI;

/** A server that is no Jira: where a redirect leads, and where no credential may ever arrive. */
public final class OtherServer implements AutoCloseable {
  private final RequestLog log = new RequestLog();
  private final Loopback server = new Loopback(log, this::answer);

  private Reply answer(Asked asked) {
    log.add(asked, true);
    return new Reply.Whole(Answer.json(200, new JsonObject()));
  }

  public URI address() {
    return server.address();
  }

  public RequestLog requests() {
    return log;
  }

  public boolean gotCredential() {
    return log.all().stream()
        .anyMatch(request -> request.credential() != Request.CredentialKind.NONE);
  }

  @Override
  public void close() {
    server.close();
  }
}
