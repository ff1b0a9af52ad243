package org.riceforjira.host.pages;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.riceforjira.host.plugins.webresource.PageResources;

/**
 * Tells a page that is there already what web resources consist of, their dependencies included, as
 * {@code {"r": ["plugin:module"]}} asks for. The page leaves out what it has.
 */
final class LaterResources extends HttpServlet {
  static final String PATH = "/rest/webResources/1.0/resources";

  private static final long serialVersionUID = 1L;
  private static final Gson GSON = new Gson();

  private final transient Apps apps;

  LaterResources(Apps apps) {
    this.apps = apps;
  }

  private record Wanted(List<String> r) {}

  private record Resource(String url, String resourceType) {}

  private record Found(List<Resource> resources) {}

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Wanted wanted = wanted(request);
    if (wanted == null || wanted.r() == null) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST, "Send {\"r\": [\"plugin:module\"]}.");
      return;
    }
    apps.startPage();
    wanted.r().forEach(apps::requireResource);
    PageResources required = apps.endPage();
    List<Resource> resources = new ArrayList<>();
    required.styles().forEach(url -> resources.add(new Resource(url, "CSS")));
    required.scripts().forEach(url -> resources.add(new Resource(url, "JAVASCRIPT")));
    response.setContentType("application/json;charset=UTF-8");
    response.getWriter().write(GSON.toJson(new Found(resources)));
  }

  private static Wanted wanted(HttpServletRequest request) throws IOException {
    try {
      return GSON.fromJson(request.getReader(), Wanted.class);
    } catch (JsonParseException notThatJson) {
      return null;
    }
  }
}
