package org.riceforjira.plugin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.jira.Visitor;
import org.riceforjira.plugin.jira.Visitors;
import org.riceforjira.plugin.scores.RecalculationsPage;
import org.riceforjira.plugin.settings.SetupPage;

class AdministrationPageTest {
  /** Every page for administrators, and what it is made of. */
  enum Page {
    SETUP(SetupPage::new, "templates/setup.vm: RICE setup", "org.riceforjira:rice-setup"),
    RECALCULATIONS(
        RecalculationsPage::new,
        "templates/recalculations.vm: RICE recalculations",
        "org.riceforjira:rice-recalculations");

    private final Maker maker;
    private final String body;
    private final String webResource;

    Page(Maker maker, String body, String webResource) {
      this.maker = maker;
      this.body = body;
      this.webResource = webResource;
    }
  }

  /** The constructor that Jira calls. */
  interface Maker {
    AdministrationPage make(Visitor visitor, Pages pages, Texts texts);
  }

  private static final String HERE = "https://jira.example/jira/plugins/servlet/rice/admin";

  private final TemplateRenderer renderer = mock(TemplateRenderer.class);
  private final PageBuilderService resources = mock(PageBuilderService.class, RETURNS_DEEP_STUBS);
  private final LoginUriProvider login = mock(LoginUriProvider.class);
  private final WebSudoManager secureSessions = mock(WebSudoManager.class);
  private final HttpServletRequest request = mock(HttpServletRequest.class);
  private final HttpServletResponse response = mock(HttpServletResponse.class);
  private final StringWriter body = new StringWriter();
  private final Visitors visitors = new Visitors();

  @BeforeEach
  void aRequest() throws IOException {
    when(request.getRequestURL()).thenReturn(new StringBuffer(HERE));
    when(response.getWriter()).thenReturn(new PrintWriter(body));
    when(login.getLoginUri(URI.create(HERE))).thenReturn(URI.create("/jira/login?back=admin"));
  }

  @ParameterizedTest
  @EnumSource
  void anAnonymousVisitorIsSentToTheLoginAndComesBackHere(Page page) throws IOException {
    visitors.anonymous();
    open(page);
    verify(response).sendRedirect("/jira/login?back=admin");
    verify(renderer, never()).render(any(), any(), any());
  }

  @ParameterizedTest
  @EnumSource
  void theWayBackKeepsTheQuery(Page page) throws IOException {
    visitors.anonymous();
    when(request.getQueryString()).thenReturn("project=SHOP&tab=2");
    when(login.getLoginUri(URI.create(HERE + "?project=SHOP&tab=2")))
        .thenReturn(URI.create("/jira/login?back=query"));
    open(page);
    verify(response).sendRedirect("/jira/login?back=query");
  }

  @ParameterizedTest
  @EnumSource
  void aVisitorWhoDoesNotAdministerJiraIsTurnedAway(Page page) throws IOException {
    open(page);
    verify(response).sendError(403);
    verify(renderer, never()).render(any(), any(), any());
  }

  @ParameterizedTest
  @EnumSource
  void anAdministratorGetsThePageWithItsTextsAndItsScript(Page page) throws IOException {
    visitors.administrator();
    open(page);
    verify(resources.assembler().resources()).requireWebResource(page.webResource);
    verify(response).setContentType("text/html;charset=UTF-8");
    verify(response, never()).sendError(anyInt());
    assertEquals(page.body, body.toString());
  }

  @ParameterizedTest
  @EnumSource
  void anAdministratorWhoHasToConfirmThePasswordIsAskedForItFirst(Page page) throws IOException {
    visitors.administrator();
    doThrow(new WebSudoSessionException()).when(secureSessions).willExecuteWebSudoRequest(request);
    open(page);
    verify(secureSessions).enforceWebSudoProtection(request, response);
    verify(renderer, never()).render(any(), any(), any());
  }

  @ParameterizedTest
  @EnumSource
  void nobodyElseIsAskedToConfirmAPassword(Page page) throws IOException {
    open(page);
    verify(secureSessions, never()).willExecuteWebSudoRequest(request);
  }

  private void open(Page page) throws IOException {
    doAnswer(
            call -> {
              Map<String, Object> texts = call.getArgument(1);
              Writer out = call.getArgument(2);
              out.write(call.getArgument(0) + ": " + texts.get("title"));
              return null;
            })
        .when(renderer)
        .render(anyString(), any(), any());
    Pages pages = new Pages(renderer, resources, login, secureSessions);
    page.maker.make(visitors.visitor(), pages, EnglishTexts.texts()).doGet(request, response);
  }
}
