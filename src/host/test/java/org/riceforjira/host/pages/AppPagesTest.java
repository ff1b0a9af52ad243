package org.riceforjira.host.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.Servlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.riceforjira.host.plugins.fragment.DashboardItem;
import org.riceforjira.host.plugins.fragment.PanelView;
import org.riceforjira.host.plugins.fragment.WebItem;
import org.riceforjira.host.plugins.fragment.WebSection;
import org.riceforjira.host.plugins.webresource.PageResources;
import org.riceforjira.host.plugins.webresource.ServedResource;

class AppPagesTest {
  private static SampleSite site;

  @BeforeAll
  static void start() throws Exception {
    site = new SampleSite(new SampleApp());
  }

  @AfterAll
  static void stop() throws Exception {
    site.close();
  }

  private static HttpResponse<String> get(String user, String path) throws Exception {
    return Visitor.as(user, site.base()).get(path);
  }

  @Test
  void aPanelStandsOnTheIssueWithItsTitleEscapedAndItsHtmlNot() throws Exception {
    String page = get("viewer", "/browse/ABC-1").body();
    assertTrue(page.contains("<h2 class=\"toggle-title\">Small &amp; right</h2>"), page);
    assertTrue(page.contains("<p id=\"panel\">ABC-1</p>"), page);
  }

  @Test
  void thePageLoadsWhatItsContextsRequire() throws Exception {
    String issue = get("viewer", "/browse/ABC-1").body();
    assertTrue(
        issue.contains("<script src=\"/jira/download/resources/small:jira.view.issue.js\">"),
        issue);
    String project = get("viewer", "/projects/ABC").body();
    assertFalse(project.contains("small:jira.view.issue.js"), project);
    assertTrue(project.contains("small:atl.general.js"), project);
  }

  @Test
  void theSelectedItemFillsTheProjectPage() throws Exception {
    String page = get("viewer", "/projects/ABC?selectedItem=small:backlog").body();
    assertTrue(page.contains("<p id=\"backlog\">ABC</p>"), page);
    assertFalse(page.contains("id=\"issuetable\""), page);
    assertTrue(page.contains("aria-current=\"page\"><span class=\"aui-icon"), page);
    assertTrue(get("viewer", "/projects/ABC?selectedItem=none").body().contains("issuetable"));
  }

  @Test
  void settingsAreInTheSidebarOfThoseWhoAdministerTheProject() throws Exception {
    assertTrue(get("alice", "/projects/ABC").body().contains("Small settings"));
    assertTrue(get("admin", "/projects/ABC").body().contains("Small settings"));
    assertFalse(get("viewer", "/projects/ABC").body().contains("Small settings"));
  }

  @Test
  void theAdministrationListsTheAppsPages() throws Exception {
    String page = get("admin", "/secure/admin/").body();
    assertTrue(page.contains("<strong>Small section</strong>"), page);
    assertTrue(page.contains("href=\"/jira/plugins/servlet/small/admin\""), page);
  }

  @Test
  void anAppsPageIsPutIntoTheAdministration() throws Exception {
    HttpResponse<String> answer = get("admin", "/plugins/servlet/small/admin");
    assertEquals(200, answer.statusCode());
    String page = answer.body();
    assertTrue(page.contains("<title>App &amp; page - Embedded host</title>"), page);
    assertTrue(page.contains("<p>Own body</p>"), page);
    assertTrue(page.contains("<link rel=\"help\" href=\"x\">"), page);
    assertTrue(page.contains("Administration pages"), page);
    assertFalse(page.contains("name=\"decorator\""), page);
    assertEquals(1, page.split("<body", -1).length - 1);
    assertTrue(page.contains("small:atl.admin.js"), page);
  }

  @Test
  void aProjectsSettingsAreShownBesideTheProject() throws Exception {
    String page = get("alice", "/plugins/servlet/small/settings").body();
    assertTrue(page.contains("Alphabet"), page);
    assertTrue(page.contains("host-sidebar"), page);
    assertFalse(get("mallory", "/plugins/servlet/small/settings").body().contains("Alphabet"));
  }

  @Test
  void whatWantsNoFrameIsSentAsItIs() throws Exception {
    assertEquals(
        "<html><body>bare</body></html>", get("bob", "/plugins/servlet/small/bare").body());
    assertEquals("a,b\n", get("bob", "/plugins/servlet/small/csv").body());
    assertEquals(302, get("bob", "/plugins/servlet/small/away").statusCode());
  }

  @Test
  void whatBreaksInAnAppIsAPageWithAReferenceAndWithoutItsCause() throws Exception {
    HttpResponse<String> answer = get("bob", "/plugins/servlet/small/broken");
    assertEquals(500, answer.statusCode());
    assertTrue(answer.body().matches("(?s).*under the reference [0-9a-f]{8}\\..*"), answer.body());
    assertFalse(answer.body().contains("secret cause"), answer.body());
    assertFalse(answer.body().contains("Exception"), answer.body());
  }

  @Test
  void filesOfAppsAreServedInTheLanguageOfTheirAddressOrElseOfTheVisitor() throws Exception {
    String file = "/download/resources/small:web/x.js";
    assertEquals("en", get("bob", file).body());
    assertEquals("de", get("greta", file).body());
    assertEquals("de", get("bob", file + "?locale=de-DE").body());
    assertEquals(404, get("bob", "/download/resources/small:web/y.js").statusCode());
  }

  @Test
  void aPageThatIsThereCanAskForMoreResources() throws Exception {
    String path = "/rest/webResources/1.0/resources";
    Visitor bob = Visitor.as("bob", site.base());
    HttpResponse<String> more = bob.json("POST", path, "{\"r\": [\"small:later\"]}");
    assertEquals(
        "{\"resources\":[{\"url\":\"/jira/download/resources/small:later.js\","
            + "\"resourceType\":\"JAVASCRIPT\"}]}",
        more.body());
    assertEquals("{\"resources\":[]}", bob.json("POST", path, "{\"r\": []}").body());
    for (String wrong : List.of("", "{}", "[]", "{\"r\": {}}", "no")) {
      assertEquals(400, bob.json("POST", path, wrong).statusCode(), wrong);
    }
  }

  /** An app with one thing of each kind. */
  static final class SampleApp implements Apps {
    private final ThreadLocal<List<String>> contexts = ThreadLocal.withInitial(ArrayList::new);

    @Override
    public List<WebItem> items(String section, Map<String, Object> context) {
      String url = "/jira/plugins/servlet/small/";
      return switch (section) {
        case "jira.project.sidebar.plugins.navigation" ->
            List.of(item("backlog", "Small page", "/jira/projects/ABC?selectedItem=small:backlog"));
        case "atl.jira.proj.config/projectgroup4" ->
            List.of(item("settings", "Small settings", url + "settings"));
        case "admin_plugins_menu/small-section" -> List.of(item("admin", "Small", url + "admin"));
        default -> List.of();
      };
    }

    private static WebItem item(String key, String label, String url) {
      return new WebItem("small:" + key, label, url, key + "-link", 10, Map.of());
    }

    @Override
    public List<WebSection> sections(String location, Map<String, Object> context) {
      return location.equals("admin_plugins_menu")
          ? List.of(new WebSection("small-section", location, "Small section", 10))
          : List.of();
    }

    @Override
    public List<PanelView> panels(String location, Map<String, Object> context) {
      return switch (location) {
        case "atl.jira.view.issue.right.context" ->
            List.of(panel("<p id=\"panel\">" + issueKey(context) + "</p>"));
        case "small:backlog" ->
            List.of(panel("<p id=\"backlog\">" + context.get("projectKeyEncoded") + "</p>"));
        default -> List.of();
      };
    }

    private static String issueKey(Map<String, Object> context) {
      return ((com.atlassian.jira.issue.Issue) context.get("issue")).getKey();
    }

    private static PanelView panel(String html) {
      return new PanelView("small:panel", "Small & right", html, 10);
    }

    @Override
    public List<DashboardItem> dashboardItems(Map<String, Object> context) {
      return List.of(
          new DashboardItem("small:item", "Item", "", "small/item", true, "<i>shell</i>"));
    }

    @Override
    public void startPage() {
      contexts.get().clear();
    }

    @Override
    public void requireContext(String context) {
      contexts.get().add(context);
    }

    @Override
    public void requireResource(String completeKey) {
      contexts.get().add(completeKey.replace("small:", ""));
    }

    @Override
    public PageResources endPage() {
      List<String> scripts =
          contexts.get().stream()
              .map(context -> "/jira/download/resources/small:" + context + ".js")
              .toList();
      contexts.remove();
      return new PageResources(scripts, List.of());
    }

    @Override
    public Optional<ServedResource> serve(String path, Locale locale) {
      return path.equals("small:web/x.js")
          ? Optional.of(new ServedResource(locale.getLanguage().getBytes(), "text/javascript"))
          : Optional.empty();
    }

    @Override
    public Optional<Servlet> servlets() {
      return Optional.of(new SampleServlet());
    }
  }

  private static final class SampleServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException, ServletException {
      response.setContentType("text/html;charset=UTF-8");
      switch (request.getPathInfo()) {
        case "/small/admin" ->
            response
                .getWriter()
                .write(
                    "<html><head><title>App &amp; page</title>"
                        + "<meta name=\"decorator\" content=\"atl.admin\"/>"
                        + "<link rel=\"help\" href=\"x\"></head>"
                        + "<body class=\"a\"><p>Own body</p></body></html>");
        case "/small/settings" ->
            response
                .getWriter()
                .write(
                    "<html><head><meta name='decorator' content='atl.admin'>"
                        + "<meta name='admin.active.section' content='atl.jira.proj.config'>"
                        + "<meta name='projectKey' content='ABC'></head><body>s</body></html>");
        case "/small/bare" -> response.getOutputStream().print("<html><body>bare</body></html>");
        case "/small/csv" -> {
          response.setContentType("text/csv");
          response.getWriter().write("a,b\n");
        }
        case "/small/away" -> response.sendRedirect("/jira/login.jsp");
        default -> throw new ServletException("secret cause");
      }
    }
  }
}
