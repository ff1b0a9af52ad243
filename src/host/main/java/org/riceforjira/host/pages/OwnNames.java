package org.riceforjira.host.pages;

import java.util.Locale;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.HostPort;

/**
 * Lets in only who asks for this machine by one of its own names: another name that leads here is a
 * foreign page's, which would read the answers as its own (DNS rebinding).
 */
final class OwnNames extends Handler.Wrapper {
  private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final String REFUSAL =
      "This host answers to localhost, 127.0.0.1 and [::1] only: use one of them in the address.\n";

  OwnNames(Handler inside) {
    super(inside);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (isOwn(request.getHeaders().get(HttpHeader.HOST)) && isOwn(Request.getServerName(request))) {
      return super.handle(request, response, callback);
    }
    response.setStatus(HttpStatus.MISDIRECTED_REQUEST_421);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=UTF-8");
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    Content.Sink.write(response, true, REFUSAL, callback);
    return true;
  }

  private static boolean isOwn(String authority) {
    return authority != null
        && NAMES.contains(HostPort.unsafe(authority).getHost().toLowerCase(Locale.ROOT));
  }
}
