package org.riceforjira.host.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.host.plugins.ProbeApp.probe;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ServletsTest {
  @RegisterExtension final ProbeHost host = new ProbeHost();

  private ProbeServer server;

  @BeforeEach
  void serve() throws Exception {
    host.loggedIn = true;
    host.install(
        new ProbeApp()
            .imports("jakarta.servlet", "jakarta.servlet.http", "com.atlassian.templaterenderer")
            .imports("com.atlassian.annotations.security")
            .probes("PageServlet", "AdminServlet")
            .index("imports", "com.atlassian.templaterenderer.TemplateRenderer")
            .file("templates/page.vm", "$path $colour $requestContext.contextPath")
            .module(
                "<servlet key='page' class='"
                    + probe("PageServlet")
                    + "'><url-pattern>/probe/page</url-pattern><url-pattern>/probe/all/*"
                    + "</url-pattern><init-param><param-name>colour</param-name><param-value>red"
                    + "</param-value></init-param></servlet>")
            .module(
                "<servlet key='admin' class='"
                    + probe("AdminServlet")
                    + "'><url-pattern>/probe/admin</url-pattern></servlet>"));
    server = new ProbeServer(host.runtime());
  }

  @AfterEach
  void stop() throws Exception {
    server.stop();
  }

  @Test
  void aPatternCoversExactlyItsPath() throws Exception {
    assertEquals(
        "/plugins/servlet/probe/page|null red /jira",
        server.get("/plugins/servlet/probe/page").body());
    assertEquals(404, server.get("/plugins/servlet/probe/page/more").statusCode());
  }

  @Test
  void aPatternWithAStarCoversWhatIsBelow() throws Exception {
    assertEquals(
        "/plugins/servlet/probe/all|/a/b red /jira",
        server.get("/plugins/servlet/probe/all/a/b").body());
    assertEquals(404, server.get("/plugins/servlet/probe/allother").statusCode());
  }

  @Test
  void aServletWithoutAnnotationIsForUsers() throws Exception {
    host.loggedIn = false;
    HttpResponse<String> answer = server.get("/plugins/servlet/probe/page?a=1&b=2");
    assertEquals(302, answer.statusCode());
    String location = answer.headers().firstValue("Location").orElseThrow();
    assertTrue(
        location.endsWith(
            "/jira/login.jsp?permissionViolation=true"
                + "&os_destination=%2Fplugins%2Fservlet%2Fprobe%2Fpage%3Fa%3D1%26b%3D2"),
        location);
  }

  @Test
  void aServletForAdministratorsSendsOthersToTheLogin() throws Exception {
    assertEquals(302, server.get("/plugins/servlet/probe/admin").statusCode());
    host.administrator = true;
    assertEquals("administration", server.get("/plugins/servlet/probe/admin").body());
  }
}
