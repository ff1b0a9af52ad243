package org.riceforjira.host.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.host.plugins.ProbeApp.probe;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.riceforjira.host.plugins.fragment.DashboardItem;
import org.riceforjira.host.plugins.fragment.PanelView;

class TemplatesTest {
  @RegisterExtension final ProbeHost host = new ProbeHost();

  private static ProbeApp app(String template) {
    return new ProbeApp()
        .imports("com.atlassian.plugin.web", "com.atlassian.plugin.web.api.model")
        .imports("com.atlassian.webresource.api.assembler")
        .probes("CardContext", "CardView", "Greeting", "Polite", "JavaPanel")
        .index("component", probe("Polite"))
        .file("i18n/probe.properties", "hello=It''s {0} & {1}\nplain=Hi\ntitle=Card")
        .file("templates/card.vm", template)
        .module(
            "<web-panel key='card' location='right'><label key='title'/><context-provider class='"
                + probe("CardContext")
                + "'/><resource name='view' type='velocity' location='templates/card.vm'/>"
                + "</web-panel>");
  }

  private PanelView panel() {
    return host.runtime().fragments().panels("right", Map.of("fromPage", "page")).get(0);
  }

  private String html(String template) throws Exception {
    return html(app(template));
  }

  private String html(ProbeApp app) throws Exception {
    host.install(app);
    return panel().html();
  }

  @Test
  void aPanelHasItsTitleAndTheValuesOfItsProvider() throws Exception {
    host.install(app("$greeting"));
    assertEquals(new PanelView("org.example.probe:card", "Card", "good day", 1000), panel());
  }

  @Test
  void aPanelWithAProviderDoesNotSeeThePagesOwnValues() throws Exception {
    assertEquals("[]", html("[$!fromPage]"));
  }

  @Test
  void everyReferenceIsEscaped() throws Exception {
    assertEquals(
        "&lt;script&gt;&#39;&amp;&quot;|&lt;script&gt;&#39;&amp;&quot;", html("$risky|$!{risky}"));
  }

  @Test
  void aReferenceWhoseNameEndsWithHtmlIsWrittenAsItIs() throws Exception {
    assertEquals("<em>ready</em>|<em>ready</em>", html("$readyHtml|$!{readyHtml}"));
  }

  @Test
  void listsMapsAndTextsOfTheJdkCanBeUsed() throws Exception {
    assertEquals(
        "low,high,|2|3|GOOD DAY",
        html(
            "#foreach($level in $levels)$level,#end|$levels.size()|$byName.impact"
                + "|$greeting.toUpperCase()"));
  }

  @Test
  void aMethodThatIsNotAllowlistedRendersNothingAndIsCounted() throws Exception {
    assertEquals("[||]", html("[$card.secret|$card.getSecret()|$card.join('a', 1)]"));
    assertEquals(
        Map.of(
            probe("CardView") + "#getSecret()", 2L,
            probe("CardView") + "#join(java.lang.String java.lang.Integer)", 1L),
        host.runtime().allowlist().refusals());
  }

  @Test
  void aMethodThatTheAppAllowlistsIsCalled() throws Exception {
    ProbeApp app =
        app("$card.score|$card.join('a', 1)")
            .module(
                "<velocity-allowlist key='v'><method>"
                    + probe("CardView")
                    + "#getScore()</method><method>"
                    + probe("CardView")
                    + "#join(java.lang.String\n java.lang.Integer)</method></velocity-allowlist>");
    assertEquals("12.5|a1", html(app));
    assertEquals(Map.of(), host.runtime().allowlist().refusals());
  }

  @Test
  void anAppCannotAllowlistClassesThatAreNotItsOwn() throws Exception {
    ProbeApp app =
        app("[$greeting.class]")
            .module(
                "<velocity-allowlist key='v'><method>java.lang.String#getClass()</method>"
                    + "</velocity-allowlist>");
    assertEquals("[]", html(app));
    assertEquals(Map.of("java.lang.String#getClass()", 1L), host.runtime().allowlist().refusals());
  }

  @Test
  void anAllowlistEntryMustNameAMethodWithItsTypes() {
    ProbeApp app =
        app("")
            .module(
                "<velocity-allowlist key='v'><method>CardView.score</method></velocity-allowlist>");
    assertEquals(
        "Module \"v\": \"CardView.score\" is not CLASS#METHOD(TYPES), types separated by blanks.",
        host.refusal(app));
  }

  @Test
  void textsAreAtHand() throws Exception {
    assertEquals(
        "Hi|It&#39;s 1 &amp; two|unknown.key",
        html(
            "$i18n.getText('plain')|$i18n.getText('hello', 1, 'two')|$i18n.getText('unknown.key')"));
  }

  @Test
  void theAddressOfTheSiteIsAtHand() throws Exception {
    assertEquals(
        "http://localhost:2990/jira|/jira",
        html("$requestContext.baseUrl|$requestContext.contextPath"));
  }

  @Test
  void aTemplateCanIncludeAnotherOfTheApp() throws Exception {
    assertEquals(
        "a part", html(app("a #parse('templates/part.vm')").file("templates/part.vm", "part")));
  }

  @Test
  void aTemplateCannotIncludeAFileOfTheMachineOrTheHost() throws Exception {
    assertTrue(html("#include('/etc/hostname')").contains("could not be shown"));
  }

  @Test
  void aPanelInJavaGetsWhatThePageKnows() throws Exception {
    host.install(
        app("")
            .index("imports", "com.atlassian.webresource.api.assembler.PageBuilderService")
            .module(
                "<web-panel key='java' location='bottom' class='" + probe("JavaPanel") + "'/>"));
    assertEquals(
        List.of("<p>page</p>"),
        host.runtime().fragments().panels("bottom", Map.of("name", "page")).stream()
            .map(PanelView::html)
            .toList());
  }

  @Test
  void aDashboardItemHasItsDefinitionAndItsTemplate() throws Exception {
    host.install(
        app("$greeting")
            .module(
                "<dashboard-item key='road' configurable='true'><definition><title key='title'/>"
                    + "</definition><description key='plain'/><resource name='view'"
                    + " type='velocity' location='templates/card.vm'/><context-provider class='"
                    + probe("CardContext")
                    + "'/><amd-module>probe/road</amd-module></dashboard-item>")
            .module(
                "<dashboard-item key='bare'><definition><title>Bare</title></definition>"
                    + "<amd-module>probe/bare</amd-module></dashboard-item>"));
    assertEquals(
        List.of(
            new DashboardItem(
                "org.example.probe:road", "Card", "Hi", "probe/road", true, "good day"),
            new DashboardItem("org.example.probe:bare", "Bare", "", "probe/bare", false, "")),
        host.runtime().fragments().dashboardItems(Map.of()));
  }

  @Test
  void aDashboardItemWithoutItsAmdModuleDisablesTheApp() {
    String refusal =
        host.refusal(
            app("")
                .module(
                    "<dashboard-item key='d'><definition><title>T</title></definition>"
                        + "</dashboard-item>"));
    assertEquals("Module \"d\" needs <definition><title/> and <amd-module>.", refusal);
  }
}
