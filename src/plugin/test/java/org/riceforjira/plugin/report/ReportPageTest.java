package org.riceforjira.plugin.report;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
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
import org.riceforjira.plugin.jira.MiniProjects;
import org.riceforjira.plugin.jira.Visitors;

class ReportPageTest {
  private static final String HERE = "https://jira.example/jira/plugins/servlet/rice/report";

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
  void whoSeesTheProjectGetsThePageWithItsScript() throws IOException {
    open("SHOP", null);
    verifyShown("Roadmap report: The shop");
  }

  @Test
  void aQueryHasAPageForEverybodyWhichTheServerFillsWithWhatTheySee() throws IOException {
    visitors.anonymous();
    open(null, "project = SHOP");
    verifyShown("Roadmap report");
  }

  @Test
  void aHiddenProjectIsNotFoundEvenWithAQueryBesideIt() throws IOException {
    visitors.hide("SHOP");
    open("SHOP", "project = SHOP");
    verify(response).sendError(404);
    verify(renderer, never()).render(anyString(), any(), any());
  }

  @Test
  void whoIsNotSignedInIsAskedToForAHiddenProjectJustAsForNone() throws IOException {
    visitors.anonymous();
    visitors.hide("SHOP");
    open("SHOP", null);
    verify(response).sendRedirect("/jira/login");
    verify(response, never()).sendError(anyInt());
  }

  private void verifyShown(String title) throws IOException {
    verify(renderer).render("templates/report.vm", Map.of("title", title), null);
    verify(resources.assembler().resources()).requireWebResource("org.riceforjira:rice-report");
    verify(response, never()).sendError(anyInt());
  }

  private void open(String key, String jql) throws IOException {
    when(request.getParameter("project")).thenReturn(key);
    when(request.getParameter("jql")).thenReturn(jql);
    Pages pages = new Pages(renderer, resources, login, mock(WebSudoManager.class));
    OpenedPage.open(
        new ReportPage(
            projects.projects(visitors), visitors.visitor(), pages, EnglishTexts.texts()),
        request,
        response);
  }
}
