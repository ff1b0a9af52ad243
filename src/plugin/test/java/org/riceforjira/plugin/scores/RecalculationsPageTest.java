package org.riceforjira.plugin.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.auth.LoginUriProvider;
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
import org.junit.jupiter.api.Test;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.http.Pages;
import org.riceforjira.plugin.jira.Visitors;

class RecalculationsPageTest {
  private static final String HERE =
      "https://jira.example/jira/plugins/servlet/rice/recalculations";

  private final TemplateRenderer renderer = mock(TemplateRenderer.class);
  private final PageBuilderService resources = mock(PageBuilderService.class, RETURNS_DEEP_STUBS);
  private final LoginUriProvider login = mock(LoginUriProvider.class);
  private final HttpServletRequest request = mock(HttpServletRequest.class);
  private final HttpServletResponse response = mock(HttpServletResponse.class);
  private final StringWriter body = new StringWriter();
  private final Visitors visitors = new Visitors();

  @BeforeEach
  void aRequest() throws IOException {
    when(request.getRequestURL()).thenReturn(new StringBuffer(HERE));
    when(response.getWriter()).thenReturn(new PrintWriter(body));
    when(login.getLoginUri(URI.create(HERE))).thenReturn(URI.create("/jira/login?back=runs"));
  }

  @Test
  void anAnonymousVisitorIsSentToTheLoginAndComesBackHere() throws IOException {
    visitors.anonymous();
    open();
    verify(response).sendRedirect("/jira/login?back=runs");
    verify(renderer, never()).render(any(), any(), any());
  }

  @Test
  void theWayBackKeepsTheQuery() throws IOException {
    visitors.anonymous();
    when(request.getQueryString()).thenReturn("project=SHOP&tab=2");
    when(login.getLoginUri(URI.create(HERE + "?project=SHOP&tab=2")))
        .thenReturn(URI.create("/jira/login?back=query"));
    open();
    verify(response).sendRedirect("/jira/login?back=query");
  }

  @Test
  void aVisitorWhoDoesNotAdministerJiraIsTurnedAway() throws IOException {
    open();
    verify(response).sendError(403);
    verify(renderer, never()).render(any(), any(), any());
  }

  @Test
  void anAdministratorGetsThePageWithItsTextsAndItsScript() throws IOException {
    visitors.administrator();
    open();
    verify(resources.assembler().resources())
        .requireWebResource("org.riceforjira:rice-recalculations");
    verify(response).setContentType("text/html;charset=UTF-8");
    verify(response, never()).sendError(anyInt());
    assertEquals("templates/recalculations.vm: RICE recalculations", body.toString());
  }

  private void open() throws IOException {
    doAnswer(
            call -> {
              Map<String, Object> texts = call.getArgument(1);
              Writer out = call.getArgument(2);
              out.write(call.getArgument(0) + ": " + texts.get("title"));
              return null;
            })
        .when(renderer)
        .render(anyString(), any(), any());
    Pages pages = new Pages(renderer, resources, login);
    new RecalculationsPage(visitors.visitor(), pages, EnglishTexts.texts())
        .doGet(request, response);
  }
}
