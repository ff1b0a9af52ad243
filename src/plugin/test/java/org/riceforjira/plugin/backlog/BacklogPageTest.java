package org.riceforjira.plugin.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
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
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.http.OpenedPage;
import org.riceforjira.plugin.http.Pages;
import org.riceforjira.plugin.http.ProjectNotices;
import org.riceforjira.plugin.jira.ApiCheck;
import org.riceforjira.plugin.jira.JiraForSettings;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.MiniProjects;
import org.riceforjira.plugin.jira.MiniStorage;
import org.riceforjira.plugin.jira.PageProject;
import org.riceforjira.plugin.jira.Visitors;

class BacklogPageTest {
  private static final String HERE = "https://jira.example/jira/plugins/servlet/rice/backlog";

  private final TemplateRenderer renderer = mock(TemplateRenderer.class);
  private final PageBuilderService resources = mock(PageBuilderService.class, RETURNS_DEEP_STUBS);
  private final LoginUriProvider login = mock(LoginUriProvider.class);
  private final HttpServletRequest request = mock(HttpServletRequest.class);
  private final HttpServletResponse response = mock(HttpServletResponse.class);
  private final Visitors visitors = new Visitors();
  private final MiniProjects projects = new MiniProjects().with(1, "SHOP", "The shop");
  private final MiniStorage storage = new MiniStorage().setUp();
  private final ProjectNotices notices =
      new JiraForSettings(new MiniJira()).notices(storage, projects.projects(visitors));
  private final Pages pages = new Pages(renderer, resources, login, mock(WebSudoManager.class));

  @BeforeEach
  void aRequest() {
    when(request.getRequestURL()).thenReturn(new StringBuffer(HERE));
    when(login.getLoginUri(any())).thenReturn(URI.create("/jira/login"));
  }

  @Test
  void whoSeesTheProjectGetsThePageWithItsScript() throws IOException {
    open("SHOP");
    verifyShown();
  }

  @Test
  void anAnonymousVisitorWhoSeesTheProjectGetsItToo() throws IOException {
    visitors.anonymous();
    open("SHOP");
    verifyShown();
  }

  @Test
  void aHiddenProjectIsNotFoundJustAsAMissingOne() throws IOException {
    visitors.hide("SHOP");
    for (String key : new String[] {"SHOP", "NONE", "", null}) {
      HttpServletResponse answer = mock(HttpServletResponse.class);
      open(key, answer);
      verify(answer).sendError(404);
    }
    verifyNoInteractions(renderer);
  }

  @Test
  void anAnonymousVisitorIsAskedToSignInForAHiddenProjectJustAsForAMissingOne() throws IOException {
    visitors.anonymous();
    visitors.hide("SHOP");
    for (String key : new String[] {"SHOP", "NONE"}) {
      HttpServletResponse answer = mock(HttpServletResponse.class);
      open(key, answer);
      verify(answer).sendRedirect("/jira/login");
      verify(answer, never()).sendError(anyInt());
    }
    verify(renderer, never()).render(anyString(), any(), any());
  }

  @Test
  void theContextOfThePageTellsItsProjectAndRequiresTheScriptOnlyWhereItIsNamed() {
    BacklogContext context =
        new BacklogContext(
            new PageProject(new ApiCheck()), pages, projects.projects(visitors), notices);
    context.init(Map.of());
    assertEquals(
        Map.of("riceProjectKey", "SHOP"), context.getContextMap(Map.of("projectKey", "SHOP")));
    verifyNoInteractions(resources);
    context.init(Map.of("webResource", "org.riceforjira:rice-backlog"));
    Map<String, Object> shown = new HashMap<>(ProjectNotices.nothing());
    shown.put("riceProjectKey", "");
    assertEquals(shown, context.getContextMap(Map.of()));
    verify(resources.assembler().resources()).requireWebResource("org.riceforjira:rice-backlog");
  }

  private void verifyShown() throws IOException {
    Map<String, Object> shown = new HashMap<>(ProjectNotices.nothing());
    shown.put("title", "RICE backlog of The shop");
    shown.put("riceProjectKey", "SHOP");
    verify(renderer).render("templates/backlog-page.vm", shown, null);
    verify(resources.assembler().resources()).requireWebResource("org.riceforjira:rice-backlog");
    verify(response, never()).sendError(anyInt());
  }

  private void open(String key) throws IOException {
    open(key, response);
  }

  private void open(String key, HttpServletResponse answer) throws IOException {
    when(request.getParameter("project")).thenReturn(key);
    OpenedPage.open(
        new BacklogPage(
            projects.projects(visitors), visitors.visitor(), pages, notices, EnglishTexts.texts()),
        request,
        answer);
  }
}
