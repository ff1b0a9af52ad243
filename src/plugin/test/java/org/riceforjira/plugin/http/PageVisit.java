package org.riceforjira.plugin.http;

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
import java.util.Map;
import org.riceforjira.plugin.jira.MiniProjects;
import org.riceforjira.plugin.jira.Projects;
import org.riceforjira.plugin.jira.Visitors;

/** A browser at the pages of the project SHOP, and what the visitor is shown. */
public final class PageVisit {
  private static final String HERE = "https://jira.example/jira/plugins/servlet/rice";
  private static final String LOGIN = "/jira/login";

  public final Visitors visitors = new Visitors();
  public final Projects projects =
      new MiniProjects().with(1, "SHOP", "The shop").projects(visitors);
  public final Pages pages;

  private final TemplateRenderer renderer = mock(TemplateRenderer.class);
  private final PageBuilderService resources = mock(PageBuilderService.class, RETURNS_DEEP_STUBS);
  private final HttpServletRequest request = mock(HttpServletRequest.class);
  private HttpServletResponse response;

  public PageVisit() {
    LoginUriProvider login = mock(LoginUriProvider.class);
    when(login.getLoginUri(any())).thenReturn(URI.create(LOGIN));
    when(request.getRequestURL()).thenReturn(new StringBuffer(HERE));
    pages = new Pages(renderer, resources, login, mock(WebSudoManager.class));
  }

  /** Opens a page with parameters, of which those that are null are not sent. */
  public void open(ProjectPage page, String project, String jql) throws IOException {
    when(request.getParameter("project")).thenReturn(project);
    when(request.getParameter("jql")).thenReturn(jql);
    response = mock(HttpServletResponse.class);
    page.doGet(request, response);
  }

  public void open(ProjectPage page, String project) throws IOException {
    open(page, project, null);
  }

  public void assertShown(String template, Map<String, ?> texts, String script) throws IOException {
    verify(renderer).render(template, Map.copyOf(texts), null);
    assertRequired(script);
    verify(response, never()).sendError(anyInt());
  }

  public void assertRequired(String script) {
    verify(resources.assembler().resources()).requireWebResource(script);
  }

  public void assertNothingRequired() {
    verifyNoInteractions(resources);
  }

  public void assertError(int status) throws IOException {
    verify(response).sendError(status);
    assertNothingShown();
  }

  public void assertAskedToSignIn() throws IOException {
    verify(response).sendRedirect(LOGIN);
    verify(response, never()).sendError(anyInt());
    assertNothingShown();
  }

  private void assertNothingShown() throws IOException {
    verify(renderer, never()).render(anyString(), any(), any());
  }
}
