package org.riceforjira.plugin.settings;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.http.OpenedPage;
import org.riceforjira.plugin.http.Pages;
import org.riceforjira.plugin.jira.ApiCheck;
import org.riceforjira.plugin.jira.MiniProjects;
import org.riceforjira.plugin.jira.PageProject;
import org.riceforjira.plugin.jira.Visitors;

class SettingsPageTest {
  private static final String HERE = "https://jira.example/jira/plugins/servlet/rice/settings";

  private final TemplateRenderer renderer = mock(TemplateRenderer.class);
  private final PageBuilderService resources = mock(PageBuilderService.class, RETURNS_DEEP_STUBS);
  private final LoginUriProvider login = mock(LoginUriProvider.class);
  private final HttpServletRequest request = mock(HttpServletRequest.class);
  private final HttpServletResponse response = mock(HttpServletResponse.class);
  private final Visitors visitors = new Visitors();
  private final MiniProjects projects = new MiniProjects().with(1, "SHOP", "The shop");

  @BeforeEach
  void aRequest() {
    when(request.getRequestURL()).thenReturn(new StringBuffer(HERE));
    when(login.getLoginUri(any())).thenReturn(URI.create("/jira/login"));
  }

  @Test
  void whoAdministersTheProjectGetsThePageWithItsScript() throws IOException {
    visitors.administers("SHOP");
    open("SHOP");
    verifyShown("false");
  }

  @Test
  void whoAdministersJiraGetsItTooAndThePageKnows() throws IOException {
    visitors.administrator();
    open("SHOP");
    verifyShown("true");
  }

  @Test
  void whoOnlySeesTheProjectIsRefused() throws IOException {
    open("SHOP");
    verify(response).sendError(403);
    verifyNoInteractions(renderer);
  }

  @Test
  void aHiddenProjectIsNotFoundJustAsAMissingOne() throws IOException {
    visitors.administers("SHOP");
    visitors.hide("SHOP");
    for (String key : new String[] {"SHOP", "NONE", "", null}) {
      HttpServletResponse answer = mock(HttpServletResponse.class);
      open(key, answer);
      verify(answer).sendError(404);
    }
    verifyNoInteractions(renderer);
  }

  @Test
  void whoIsNotSignedInIsAskedToAlsoWhereTheyMaySeeTheProject() throws IOException {
    visitors.anonymous();
    open("SHOP");
    verify(response).sendRedirect("/jira/login");
    verify(response, never()).sendError(anyInt());
    verifyNoInteractions(renderer);
  }

  @Test
  void theLinkIsForThoseWhoAdministerTheProjectOfThePage() {
    AdministersProject condition =
        new AdministersProject(new PageProject(new ApiCheck()), projects.projects(visitors));
    condition.init(Map.of());
    assertFalse(condition.shouldDisplay(Map.of("projectKey", "SHOP")));
    visitors.administers("SHOP");
    assertTrue(condition.shouldDisplay(Map.of("projectKey", "SHOP")));
    assertFalse(condition.shouldDisplay(Map.of()));
    visitors.hide("SHOP");
    assertFalse(condition.shouldDisplay(Map.of("projectKey", "SHOP")));
  }

  private void verifyShown(String administersJira) throws IOException {
    verify(renderer)
        .render(
            "templates/settings.vm",
            Map.of(
                "title", "RICE settings",
                "projectKey", "SHOP",
                "projectName", "The shop",
                "administersJira", administersJira),
            null);
    verify(resources.assembler().resources()).requireWebResource("org.riceforjira:rice-settings");
    verify(response, never()).sendError(anyInt());
  }

  private void open(String key) throws IOException {
    open(key, response);
  }

  private void open(String key, HttpServletResponse answer) throws IOException {
    when(request.getParameter("project")).thenReturn(key);
    Pages pages = new Pages(renderer, resources, login, mock(WebSudoManager.class));
    OpenedPage.open(
        new SettingsPage(
            projects.projects(visitors), visitors.visitor(), pages, EnglishTexts.texts()),
        request,
        answer);
  }
}
