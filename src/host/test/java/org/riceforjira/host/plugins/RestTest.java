package org.riceforjira.host.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.host.plugins.ProbeApp.probe;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RestTest {
  private static final String OPEN = "/rest/probe/1.0/open";

  @RegisterExtension final ProbeHost host = new ProbeHost();

  private ProbeServer server;

  @BeforeEach
  void serve() throws Exception {
    host.install(app("<package>org.riceforjira.host.plugins.probe</package>"));
    server = new ProbeServer(host.runtime());
  }

  @AfterEach
  void stop() throws Exception {
    server.stop();
  }

  private static ProbeApp app(String packages) {
    return new ProbeApp()
        .imports("jakarta.ws.rs", "jakarta.ws.rs.core", "jakarta.ws.rs.ext", "jakarta.inject")
        .imports("com.atlassian.annotations.security")
        .imports("com.atlassian.plugins.rest.api.security.annotation")
        .probes("OpenResource", "ClosedResource", "Unsupported", "Everything", "Greeting", "Polite")
        .index("component", probe("Polite"))
        .module("<rest key='r' path='/probe' version='1.0'>" + packages + "</rest>");
  }

  @Test
  void aTextGoesOutAsItIsAndTheResourceIsMadeAnewOfTheAppsBeans() throws Exception {
    String expected = "{\"text\":\"good day \u00fc\",\"calls\":1}";
    assertEquals(expected, server.get(OPEN).body());
    HttpResponse<String> second = server.get("/rest/probe/latest/open");
    assertEquals(expected, second.body());
    assertEquals("application/json", second.headers().firstValue("Content-Type").orElseThrow());
  }

  @Test
  void theRequestIsInjectedIntoFields() throws Exception {
    assertEquals("open/uri", server.get(OPEN + "/uri").body());
  }

  @Test
  void aResourceWithoutSecurityAnnotationIsClosedToEverybody() throws Exception {
    assertEquals(401, server.get("/rest/probe/1.0/closed").statusCode());
    host.loggedIn = true;
    host.administrator = true;
    HttpResponse<String> refused = server.get("/rest/probe/1.0/closed");
    assertEquals(403, refused.statusCode());
    assertTrue(refused.body().contains("no security annotation"), refused.body());
  }

  @Test
  void theAnnotationOfTheMethodCountsBeforeThatOfTheClass() throws Exception {
    assertEquals(401, server.get(OPEN + "/admin").statusCode());
    host.loggedIn = true;
    assertEquals(403, server.get(OPEN + "/admin").statusCode());
    host.administrator = true;
    assertEquals(200, server.get(OPEN + "/admin").statusCode());
  }

  @Test
  void aResourceForUsersIsClosedToAnonymousVisitors() throws Exception {
    assertEquals(401, server.get(OPEN + "/user").statusCode());
    host.loggedIn = true;
    assertEquals(200, server.get(OPEN + "/user").statusCode());
  }

  @Test
  void aWriteWithoutTheTokenHeaderIsRefused() throws Exception {
    HttpResponse<String> refused = server.post(OPEN, "{}");
    assertEquals(403, refused.statusCode());
    assertEquals("XSRF check failed", refused.body());
  }

  @Test
  void aWriteWithTheTokenHeaderGetsItsBodyAsItIs() throws Exception {
    String body = "{ \"a\": [1,  2] }";
    assertEquals(body, server.post(OPEN, body, "X-Atlassian-Token", "no-check").body());
  }

  @Test
  void aMethodCanBeTakenOutOfTheXsrfCheck() throws Exception {
    assertEquals("{}", server.post(OPEN + "/callback", "{}").body());
  }

  @Test
  void whereTheAppMapsEveryFailureAsThePlatformDoesThePlatformAnswers() throws Exception {
    assertEquals(500, server.get(OPEN + "/broken").statusCode());
    assertEquals(404, server.get(OPEN + "/missing").statusCode());
  }

  @Test
  void anUnforeseenFailureGivesAReferenceAndNoDetail() throws Exception {
    HttpResponse<String> failed = server.get(OPEN + "/broken");
    assertEquals(500, failed.statusCode());
    assertTrue(failed.body().matches("\\{\"errorMessages\":\\[\".*reference [-\\w]+\\.\"]}"));
    assertFalse(failed.body().contains("internal detail"));
  }

  @Test
  void whatTheAppAnswersItselfIsLeftAlone() throws Exception {
    assertEquals(404, server.get(OPEN + "/missing").statusCode());
    HttpResponse<String> mapped = server.get(OPEN + "/mapped");
    assertEquals(409, mapped.statusCode());
    assertEquals("good day, mapped by the app", mapped.body());
  }

  @Test
  void thereIsNoWadl() throws Exception {
    assertEquals(404, server.get("/rest/probe/1.0/application.wadl").statusCode());
  }

  @Test
  void aPackageAboveThatOfTheResourcesFindsNothing() throws Exception {
    assertEquals(404, statusWith("<package>org.riceforjira.host.plugins</package>"));
  }

  @Test
  void withoutPackagesTheWholeJarIsSearched() throws Exception {
    assertEquals(200, statusWith(""));
  }

  private int statusWith(String packages) throws Exception {
    ProbeHost other = new ProbeHost();
    other.beforeEach(null);
    try {
      other.install(app(packages));
      ProbeServer served = new ProbeServer(other.runtime());
      int status = served.get(OPEN).statusCode();
      served.stop();
      return status;
    } finally {
      other.afterEach(null);
    }
  }
}
