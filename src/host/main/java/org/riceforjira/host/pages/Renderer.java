package org.riceforjira.host.pages;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.riceforjira.host.data.UserRow;
import org.riceforjira.host.jira.Jira;
import org.riceforjira.host.plugins.webresource.PageResources;

/** Puts the frame around a page: head, header with menus, footer, and what apps load with it. */
final class Renderer {
  static final String THEME_COOKIE = "host.theme";

  private final Jira jira;
  private final Apps apps;
  private final Aui aui;
  private final Xsrf xsrf;
  private final Templates templates = new Templates();

  Renderer(Jira jira, Apps apps, Aui aui, Xsrf xsrf) {
    this.jira = jira;
    this.apps = apps;
    this.aui = aui;
    this.xsrf = xsrf;
  }

  Html fill(String template, Map<String, Object> model) {
    return templates.fill(template, model);
  }

  /** Sends the page; whatever apps required in this thread since the page began is loaded. */
  void send(HttpServletRequest request, HttpServletResponse response, Page page)
      throws IOException {
    page.contexts().forEach(apps::requireContext);
    PageResources required = apps.endPage();
    Map<String, Object> model = new HashMap<>();
    String base = request.getContextPath();
    model.put("base", base);
    model.put("title", page.title());
    model.put("head", page.head());
    model.put("theme", theme(request));
    model.put("language", jira.language().toLanguageTag());
    model.put("styles", together(base, aui.styles(), "/static/host.css", required.styles()));
    model.put("scripts", scripts(base, required));
    addVisitor(request, model);
    Map<String, Object> framed = new HashMap<>(model);
    framed.putAll(page.frameModel());
    framed.put("content", page.content());
    model.put("content", fill(page.frame(), framed));
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().write(fill("layout", model).text());
  }

  private void addVisitor(HttpServletRequest request, Map<String, Object> model) {
    Optional<UserRow> user = jira.currentUser().key().flatMap(jira.store().users()::get);
    model.put("user", user.map(UserRow::name).orElse(""));
    model.put("userName", user.map(UserRow::displayName).orElse(""));
    model.put("admin", user.filter(it -> jira.permissions().isAdministrator(it.key())).isPresent());
    model.put("token", user.isPresent() ? xsrf.token(request) : "");
  }

  private List<String> scripts(String base, PageResources required) {
    List<String> scripts = new ArrayList<>();
    scripts.add(base + "/static/modules.js");
    scripts.add(base + "/static/later.js");
    aui.scripts().forEach(path -> scripts.add(base + path));
    scripts.add(base + "/static/jira.js");
    scripts.addAll(required.scripts());
    scripts.add(base + "/static/host.js");
    return scripts;
  }

  private static List<String> together(
      String base, List<String> first, String own, List<String> last) {
    List<String> paths = new ArrayList<>();
    first.forEach(path -> paths.add(base + path));
    paths.add(base + own);
    paths.addAll(last);
    return paths;
  }

  private static String theme(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
    return Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(THEME_COOKIE))
            .map(Cookie::getValue)
            .anyMatch("dark"::equals)
        ? "dark"
        : "light";
  }
}
