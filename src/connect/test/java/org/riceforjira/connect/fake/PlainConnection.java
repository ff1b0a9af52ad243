package org.riceforjira.connect.fake;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Locale;
import org.riceforjira.connect.fake.store.User;

/**
 * One connection to a fake Cloud, for one request after the other. Java's own client loses an
 * answer now and then when it takes a connection again (JDK-8336655), once in some hundred
 * thousand; a test with that many requests cannot have it.
 */
final class PlainConnection implements Closeable {
  private static final String LENGTH = "content-length:";

  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;
  private final String authorization;

  PlainConnection(FakeJira jira) throws IOException {
    User user = jira.user(FakeJira.RICE);
    authorization = Visitor.basic(user.email(), user.password());
    socket = new Socket(jira.address().getHost(), jira.address().getPort());
    socket.setTcpNoDelay(true);
    in = new BufferedInputStream(socket.getInputStream());
    out = socket.getOutputStream();
  }

  /** Sends a request, reads its answer to the end, and gives its status. */
  int ask(String method, String path, String body) throws IOException {
    String head =
        """
        %s /rest/api/3%s HTTP/1.1
        Host: jira
        Authorization: %s
        Content-Type: application/json
        Content-Length: %d

        """
            .formatted(method, path, authorization, body.length());
    out.write((head.replace("\n", "\r\n") + body).getBytes(US_ASCII));
    out.flush();
    int status = Integer.parseInt(line().split(" ")[1]);
    int length = 0;
    for (String line = line(); !line.isEmpty(); line = line()) {
      if (line.toLowerCase(Locale.ROOT).startsWith(LENGTH)) {
        length = Integer.parseInt(line.substring(LENGTH.length()).trim());
      }
    }
    in.readNBytes(length);
    return status;
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("The connection was closed.");
      }
      line.append((char) next);
    }
    return line.toString().trim();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
