package org.riceforjira.host.plugins.probe;

import com.atlassian.templaterenderer.TemplateRenderer;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** A page of the app, made with its template. */
public class PageServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private final transient TemplateRenderer templates;

  PageServlet(TemplateRenderer templates) {
    this.templates = templates;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Map<String, Object> values =
        Map.of(
            "path",
            request.getServletPath() + "|" + request.getPathInfo(),
            "colour",
            getInitParameter("colour"));
    templates.render("templates/page.vm", values, response.getWriter());
  }
}
