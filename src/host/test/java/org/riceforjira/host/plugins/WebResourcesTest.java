package org.riceforjira.host.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.host.plugins.ProbeApp.probe;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.riceforjira.host.plugins.webresource.PageResources;
import org.riceforjira.host.plugins.webresource.ServedResource;
import org.riceforjira.host.plugins.webresource.WebResources;

class WebResourcesTest {
  private static final String AT = "/jira/download/resources/org.example.probe:";

  @RegisterExtension final ProbeHost host = new ProbeHost();

  private static String resource(String key, String... content) {
    return "<web-resource key='" + key + "'>" + String.join("", content) + "</web-resource>";
  }

  private static String file(String name) {
    return "<resource type='download' name='" + name + "' location='web/" + name + "'/>";
  }

  private static String needs(String dependency) {
    return "<dependency>" + dependency + "</dependency>";
  }

  private WebResources installed(ProbeApp app) throws Exception {
    host.install(app);
    return host.runtime().webResources();
  }

  private Optional<String> served(String path, Locale locale) {
    return host.runtime()
        .webResources()
        .serve(path, locale)
        .map(ServedResource::bytes)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  @Test
  void dependenciesComeFirstAndNothingComesTwice() throws Exception {
    WebResources resources =
        installed(
            new ProbeApp()
                .module(
                    resource(
                        "page",
                        needs("org.example.probe:base"),
                        needs("org.example.probe:charts"),
                        file("page.js"),
                        file("page.css")))
                .module(resource("charts", needs("org.example.probe:base"), file("charts.js")))
                .module(resource("base", file("base.js"), file("base.css"))));
    resources.startPage();
    resources.requireResource("org.example.probe:page");
    resources.requireResource("org.example.probe:base");
    assertEquals(
        new PageResources(
            List.of(AT + "base/base.js", AT + "charts/charts.js", AT + "page/page.js"),
            List.of(AT + "base/base.css", AT + "page/page.css")),
        resources.endPage());
  }

  @Test
  void dependenciesInACircleAreLoadedOnce() throws Exception {
    WebResources resources =
        installed(
            new ProbeApp()
                .module(resource("a", needs("org.example.probe:b"), file("a.js")))
                .module(resource("b", needs("org.example.probe:a"), file("b.js"))));
    resources.requireResource("org.example.probe:a");
    assertEquals(List.of(AT + "b/b.js", AT + "a/a.js"), resources.endPage().scripts());
  }

  @Test
  void aContextBringsWhatIsPutIntoIt() throws Exception {
    WebResources resources =
        installed(
            new ProbeApp()
                .module(resource("a", file("a.js"), "<context>atl.dashboard</context>"))
                .module(resource("b", file("b.js"), "<context>jira.view.issue</context>")));
    resources.requireContext("jira.view.issue");
    assertEquals(List.of(AT + "b/b.js"), resources.endPage().scripts());
  }

  @Test
  void aPageDoesNotSeeWhatTheOneBeforeRequired() throws Exception {
    WebResources resources = installed(new ProbeApp().module(resource("a", file("a.js"))));
    resources.requireResource("org.example.probe:a");
    resources.startPage();
    assertEquals(List.of(), resources.endPage().scripts());
  }

  @Test
  void aTemplateAndAPanelInJavaCanRequireResources() throws Exception {
    WebResources resources =
        installed(
            new ProbeApp()
                .imports("com.atlassian.plugin.web.api.model")
                .imports("com.atlassian.webresource.api.assembler")
                .probes("JavaPanel")
                .index("imports", "com.atlassian.webresource.api.assembler.PageBuilderService")
                .module(resource("panel", file("panel.js")))
                .module(resource("other", file("other.js"), "<context>own</context>"))
                .module("<web-panel key='j' location='l' class='" + probe("JavaPanel") + "'/>")
                .module(
                    "<web-panel key='t' location='l'><resource name='view' type='velocity'>"
                        + "$webResourceManager.requireResourcesForContext('own')"
                        + "</resource></web-panel>"));
    resources.startPage();
    host.runtime().fragments().panels("l", Map.of("name", "x"));
    assertEquals(
        List.of(AT + "panel/panel.js", AT + "other/other.js"), resources.endPage().scripts());
  }

  @Test
  void resourcesOfJiraMayBeDependedOnAndSupplyNothing() throws Exception {
    WebResources resources =
        installed(
            new ProbeApp()
                .module(
                    resource(
                        "a",
                        needs("com.atlassian.auiplugin:ajs"),
                        needs("jira.webresources:util-lite"),
                        needs(
                            "com.atlassian.plugins.atlassian-plugins-webresource-plugin:context-path"),
                        file("a.js"))));
    resources.requireResource("org.example.probe:a");
    assertEquals(List.of(AT + "a/a.js"), resources.endPage().scripts());
  }

  @Test
  void anUnknownDependencyDisablesTheApp() {
    assertEquals(
        "Module \"org.example.probe:a\" depends on the web resource \"org.example.probe:gone\","
            + " which neither the app nor Jira has.",
        host.refusal(new ProbeApp().module(resource("a", needs("org.example.probe:gone")))));
  }

  @Test
  void filesAreServedByNameAndOutOfFolders() throws Exception {
    installed(
        new ProbeApp()
            .file("web/a.css", "a {}")
            .file("images/deep/x.svg", "<svg/>")
            .module(
                resource(
                    "a",
                    file("a.css"),
                    "<resource type='download' name='images/' location='/images'/>")));
    assertEquals(Optional.of("a {}"), served("org.example.probe:a/a.css", Locale.ENGLISH));
    assertEquals(
        Optional.of("<svg/>"), served("org.example.probe:a/images/deep/x.svg", Locale.ENGLISH));
    assertEquals(
        "image/svg+xml",
        host.runtime()
            .webResources()
            .serve("org.example.probe:a/images/deep/x.svg", Locale.ENGLISH)
            .orElseThrow()
            .contentType());
  }

  @Test
  void whatNoResourceNamesIsNotServed() throws Exception {
    installed(
        new ProbeApp()
            .file("secret.txt", "s")
            .module(
                resource("a", "<resource type='download' name='images/' location='/images'/>")));
    for (String path :
        List.of(
            "org.example.probe:a/secret.txt",
            "org.example.probe:a/images/../secret.txt",
            "org.example.probe:a/images/",
            "org.example.probe:a",
            "other:a/images/x.png")) {
      assertEquals(Optional.empty(), served(path, Locale.ENGLISH), path);
    }
  }

  @Test
  void textsArePutIntoScriptsThatAskForIt() throws Exception {
    String script =
        "a(AJS.I18n.getText('k.plain')); b(AJS.I18n.getText(\"k.args\", x, y)); c(AJS.I18n.getText('k.no'));";
    ProbeApp app =
        new ProbeApp()
            .file("i18n/probe.properties", "k.plain=It''s \"big\" </script>\nk.args={0} of '{'{1}")
            .file("i18n/probe_de.properties", "k.plain=Gro\u00df")
            .file("web/a.js", script)
            .module(
                resource(
                    "t",
                    "<transformation extension='js'><transformer key='jsI18n'/></transformation>",
                    file("a.js")))
            .module(resource("raw", file("a.js")));
    installed(app);
    assertEquals(
        "a(\"It's \\\"big\\\" \\u003c/script>\"); b(AJS.format(\"{0} of '{'{1}\", x, y)); c(\"k.no\");",
        served("org.example.probe:t/a.js", Locale.ENGLISH).orElseThrow());
    assertTrue(
        served("org.example.probe:t/a.js", Locale.GERMAN)
            .orElseThrow()
            .startsWith("a(\"Gro\u00df\")"));
    assertEquals(Optional.of(script), served("org.example.probe:raw/a.js", Locale.ENGLISH));
  }

  @Test
  void aFileWithTextsHasAnAddressForEachLanguage() throws Exception {
    WebResources resources =
        installed(
            new ProbeApp()
                .module(
                    resource(
                        "t",
                        "<transformation extension='js'><transformer key='jsI18n'/></transformation>",
                        file("a.js"),
                        file("a.css"))));
    host.locale = Locale.GERMANY;
    resources.requireResource("org.example.probe:t");
    assertEquals(
        new PageResources(List.of(AT + "t/a.js?locale=de-DE"), List.of(AT + "t/a.css")),
        resources.endPage());
  }

  @Test
  void anUnknownTransformerDisablesTheApp() {
    String refusal =
        host.refusal(
            new ProbeApp()
                .module(
                    resource(
                        "a",
                        "<transformation extension='less'><transformer key='lessTransformer'/>"
                            + "</transformation>")));
    assertTrue(refusal.endsWith("asks for the unknown transformer \"lessTransformer\"."), refusal);
  }
}
