package org.riceforjira.host.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebServerTest {

  @Test
  void itSaysThatItIsStartingUntilASiteIsOpen() throws Exception {
    try (WebServer server = WebServer.bind(0)) {
      HttpResponse<String> answer = Visitor.anonymous(server.base()).get("/status");
      assertEquals(503, answer.statusCode());
      assertEquals("{\"state\":\"STARTING\"}", answer.body());
    }
  }

  @Test
  void aTakenPortIsRefusedAtOnce() throws Exception {
    try (WebServer server = WebServer.bind(0)) {
      assertThrows(IOException.class, () -> WebServer.bind(server.port()).close());
    }
  }

  @Test
  void aClosedServerFreesItsPort() throws Exception {
    WebServer first = WebServer.bind(0);
    first.close();
    try (WebServer second = WebServer.bind(first.port() < 0 ? 0 : first.port())) {
      assertEquals(503, Visitor.anonymous(second.base()).get("/status").statusCode());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "localhost, 503",
    "LocalHost:PORT, 503",
    "127.0.0.1:PORT, 503",
    "[::1]:PORT, 503",
    "localhost:80, 503",
    "evil.example:PORT, 421",
    "127.0.0.1.evil.example, 421",
    "localhost.evil.example:PORT, 421",
    "192.168.1.10:PORT, 421"
  })
  void onlyWhoeverAsksForThisMachineIsAnswered(String name, int status) throws Exception {
    try (WebServer server = WebServer.bind(0)) {
      String host = name.replace("PORT", Integer.toString(server.port()));
      String answer = raw(server, "GET /jira/status HTTP/1.1\r\nHost: " + host);
      assertEquals("HTTP/1.1 " + status, answer.substring(0, 12), answer);
      assertEquals(status == 421, answer.contains("127.0.0.1"), answer);
    }
  }

  @Test
  void anAddressInTheRequestLineCountsLikeTheHost() throws Exception {
    try (WebServer server = WebServer.bind(0)) {
      String line = "GET http://evil.example/jira/status HTTP/1.1\r\nHost: localhost";
      assertFalse(raw(server, line).contains("STARTING"));
      assertEquals("HTTP/1.1 421", raw(server, "GET /jira/status HTTP/1.0").substring(0, 12));
    }
  }

  @Test
  void aConnectionOutlivesARequestWhoseBodyNobodyReads() throws Exception {
    try (WebServer server = WebServer.bind(0);
        Socket socket = new Socket("127.0.0.1", server.port())) {
      String head = "POST /elsewhere HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n";
      String json = "Content-Type: application/json\r\n\r\n";
      for (int turn = 0; turn < 2; turn++) {
        write(socket, head + json);
        assertTrue(silentFor(socket, 200), "answered before the body was there");
        write(socket, "{}");
        assertEquals("HTTP/1.1 404", read(socket, "{\"state\":\"NOT HERE\"}").substring(0, 12));
      }
    }
  }

  private static void write(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static boolean silentFor(Socket socket, int milliseconds) throws IOException {
    socket.setSoTimeout(milliseconds);
    try {
      socket.getInputStream().read();
      return false;
    } catch (SocketTimeoutException silence) {
      return true;
    } finally {
      socket.setSoTimeout(30_000);
    }
  }

  private static String read(Socket socket, String end) throws IOException {
    StringBuilder answer = new StringBuilder();
    while (answer.indexOf(end) < 0) {
      int next = socket.getInputStream().read();
      assertTrue(next >= 0, "the connection was closed after: " + answer);
      answer.append((char) next);
    }
    return answer.toString();
  }

  private static String raw(WebServer server, String head) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      String request = head + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
