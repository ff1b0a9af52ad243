package org.riceforjira.host.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

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
}
