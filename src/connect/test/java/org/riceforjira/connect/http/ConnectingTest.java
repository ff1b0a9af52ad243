package org.riceforjira.connect.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import javax.net.ssl.SSLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riceforjira.connect.http.JiraProblem.Kind;

class ConnectingTest {
  private final Connecting connecting = new Connecting(URI.create("https://jira.example.com"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Unsupported or unrecognized SSL message|http rather than https",
        "Received fatal alert: protocol_version|version or cipher"
      })
  void aConnectionWithoutTlsIsToldFromABadCertificate(String failure, String told) {
    JiraProblem problem = connecting.problem(new SSLException(failure));
    assertEquals(Kind.UNREACHABLE, problem.kind());
    assertTrue(problem.getMessage().contains(told), problem.getMessage());
  }
}
