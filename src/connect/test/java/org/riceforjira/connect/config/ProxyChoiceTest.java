package org.riceforjira.connect.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxyChoiceTest {
  private static final Optional<InetSocketAddress> PROXY =
      Optional.of(InetSocketAddress.createUnresolved("proxy.example.com", 3128));

  @TempDir private Path home;
  private Computer computer;

  @BeforeEach
  void setUp() throws IOException {
    computer = new Computer(home).with(Key.URL, "https://jira.example.com");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "proxy.example.com:3128",
        "http://proxy.example.com:3128",
        "http://proxy.example.com:3128/"
      })
  void aProxyIsReadAsPeopleTypeIt(String typed) {
    assertEquals(PROXY, proxy(computer.with("RICE_PROXY", typed)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"HTTPS_PROXY", "https_proxy"})
  void withoutOneTheComputersIsTaken(String variable) {
    assertEquals(PROXY, proxy(computer.with(variable, "http://proxy.example.com:3128")));
  }

  @Test
  void theOneThatWasAskedForComesFirst() {
    computer.with("HTTPS_PROXY", "other:1").with("NO_PROXY", "*");
    assertEquals(PROXY, proxy(computer.with(Key.PROXY, "proxy.example.com:3128")));
  }

  @Test
  void noneIsNone() {
    computer.with("HTTPS_PROXY", "other:1").with(Key.PROXY, "none");
    assertEquals(Optional.empty(), proxy(computer));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          jira.example.com      | false
          example.com           | false
          .example.com          | false
          *.example.com         | false
          a, EXAMPLE.com ,b     | false
          jira.example.com:443  | false
          *                     | false
          ample.com             | true
          other.example.com     | true
          ,                     | true
          """)
  void someAddressesNeedNoProxy(String exceptions, boolean needed) {
    computer.with("HTTPS_PROXY", "proxy.example.com:3128").with("NO_PROXY", exceptions);
    assertEquals(needed, proxy(computer).isPresent());
  }

  @Test
  void theComputersProxyIsNotForTheComputerItself() {
    computer.with(Key.URL, "http://localhost:2990").with("http_proxy", "proxy.example.com:3128");
    assertEquals(Optional.empty(), proxy(computer));
  }

  @Test
  void whatAWebServerMaySetFromARequestIsNoProxy() {
    computer.with(Key.URL, "http://jira.example.com").insecure();
    assertEquals(Optional.empty(), proxy(computer.with("HTTP_PROXY", "proxy.example.com:3128")));
    assertEquals(PROXY, proxy(computer.with("http_proxy", "proxy.example.com:3128")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"proxy", "https://proxy:1", "http://ann:s3cret@proxy:1", "proxy:65536", "proxy:x"})
  void whatIsNoProxyIsToldAndNotRepeated(String typed) {
    String refusal = computer.with(Key.PROXY, typed).refusal();
    assertEquals(
        "--proxy must be a proxy such as http://proxy.example.com:3128, without a login, or none.",
        refusal);
    assertFalse(refusal.contains("s3cret"));
  }

  private static Optional<InetSocketAddress> proxy(Computer computer) {
    return computer.read().target().proxy();
  }
}
