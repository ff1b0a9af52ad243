package org.riceforjira.host.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.riceforjira.host.data.ProjectRow;

/** Puts what the servlets of apps write into the frame that it asks for. */
final class Decorator extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String PROJECT_SETTINGS = "atl.jira.proj.config";

  private final transient Desk desk;

  Decorator(Desk desk) {
    this.desk = desk;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    desk.apps().startPage();
    HeldResponse held = new HeldResponse(response);
    chain.doFilter(request, held);
    if (!held.isHtml()) {
      desk.apps().endPage();
      held.release();
      return;
    }
    AppPage page = AppPage.of(held.text());
    if (page.decorator().isEmpty()) {
      desk.apps().endPage();
      held.release();
    } else {
      desk.renderer().send(request, response, framed(page, request));
    }
  }

  private Page framed(AppPage page, HttpServletRequest request) {
    boolean admin = page.decorator().equals("atl.admin");
    Optional<ProjectRow> project =
        page.meta("admin.active.section").startsWith(PROJECT_SETTINGS)
            ? desk.projects().filter(it -> it.key().equals(page.meta("projectKey"))).findFirst()
            : Optional.empty();
    String tab = page.meta("admin.active.tab");
    Map<String, Object> model =
        project
            .map(it -> new Sidebar(desk).of(it, tab, request.getContextPath()))
            .orElseGet(() -> admin ? new AdminMenu(desk).of(tab) : Map.of("title", page.title()));
    String frame = project.isPresent() ? "project" : admin ? "admin" : "general";
    return new Page(
        page.title(),
        frame,
        model,
        new Html(page.body()),
        List.of(admin ? "atl.admin" : "atl.general"),
        new Html(page.head()));
  }
}
