package org.riceforjira.plugin.http;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Renders pages of the app into Jira's own frame. */
@Component
public class Pages {
  private final TemplateRenderer renderer;
  private final PageBuilderService resources;
  private final LoginUriProvider login;
  private final WebSudoManager secureSessions;

  public Pages(
      @ComponentImport TemplateRenderer renderer,
      @ComponentImport PageBuilderService resources,
      @ComponentImport LoginUriProvider login,
      @ComponentImport WebSudoManager secureSessions) {
    this.renderer = renderer;
    this.resources = resources;
    this.login = login;
    this.secureSessions = secureSessions;
  }

  /**
   * Renders a template of the app, with one of its web resources. Templates get texts, not
   * services: Jira lets them call little.
   */
  public void render(
      String template, Map<String, String> texts, String webResource, HttpServletResponse response)
      throws IOException {
    require(webResource);
    response.setContentType("text/html;charset=UTF-8");
    render(template, texts, response.getWriter());
  }

  /** Renders a template of the app to wherever it is wanted. */
  public void render(String template, Map<String, String> texts, Writer to) throws IOException {
    renderer.render(template, Map.copyOf(texts), to);
  }

  /** Puts one of the app's web resources onto the page that is being made. */
  public void require(String webResource) {
    resources.assembler().resources().requireWebResource(webResource);
  }

  /**
   * True if the visitor has confirmed their password lately, where this Jira wants that of
   * administrators; otherwise they are asked for it, and the request is answered.
   */
  boolean isSecure(HttpServletRequest request, HttpServletResponse response) {
    try {
      secureSessions.willExecuteWebSudoRequest(request);
      return true;
    } catch (WebSudoSessionException e) {
      secureSessions.enforceWebSudoProtection(request, response);
      return false;
    }
  }

  /** Sends an anonymous visitor to the login page, and from there back here. */
  public void askToSignIn(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    StringBuffer back = request.getRequestURL();
    if (request.getQueryString() != null) {
      back.append('?').append(request.getQueryString());
    }
    response.sendRedirect(loginAddress(back.toString()));
  }

  /** The page to sign in on, which leads on to another. */
  public String loginAddress(String next) {
    return login.getLoginUri(URI.create(next)).toString();
  }
}
