package org.riceforjira.host.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class InstallationTest {
  private static final String ITEM =
      "<web-item key='item' section='s'><label>Go</label></web-item>";

  @RegisterExtension final ProbeHost host = new ProbeHost();

  @Test
  void anAppTellsItsKeyNameAndVersion() throws Exception {
    App app = host.install(new ProbeApp());
    assertEquals(
        List.of(ProbeApp.KEY, "Probe", "1.2.3"), List.of(app.key(), app.name(), app.version()));
  }

  @Test
  void aPackageThatJiraDoesNotOfferFailsTheStartByName() {
    assertEquals(
        "The app could not be started: it imports the package com.google.gson, which Jira does not"
            + " offer.",
        host.refusal(new ProbeApp().imports("com.atlassian.jira.issue", "com.google.gson")));
  }

  @Test
  void aPackageThatIsLeftOutFailsTheStartUnlessItIsOptional() throws Exception {
    host.without = Set.of("com.atlassian.scheduler");
    assertEquals(
        "The app could not be started: it imports the package com.atlassian.scheduler, which Jira"
            + " does not offer.",
        host.refusal(new ProbeApp().imports("com.atlassian.scheduler")));
    host.install(new ProbeApp().imports("com.atlassian.scheduler;resolution:=optional"));
  }

  @Test
  void theHostsOwnPackagesAreNotOffered() {
    String refusal = host.refusal(new ProbeApp().imports("org.riceforjira.host.plugins"));
    assertTrue(refusal.contains("org.riceforjira.host.plugins, which Jira does not offer"));
  }

  @Test
  void aPackageInAnotherVersionIsRefusedWithTheVersionOffered() {
    String refusal = host.refusal(new ProbeApp().imports("org.slf4j;version=\"[9,10)\""));
    assertTrue(refusal.endsWith("org.slf4j, which Jira offers in version 2.0.0 only."), refusal);
  }

  @Test
  void importsOfTheJdkAndAJavaVersionResolve() throws Exception {
    host.install(
        new ProbeApp()
            .imports("java.util", "java.sql", "javax.net.ssl")
            .header("Require-Capability", "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=17))\""));
  }

  @Test
  void aClassOfAPackageThatOnlyTheDescriptorNamesFailsTheStart() {
    String condition = "com.atlassian.jira.plugin.webfragment.conditions.UserIsAdminCondition";
    ProbeApp app =
        new ProbeApp()
            .module(
                "<web-item key='item' section='s'><condition class='"
                    + condition
                    + "'/></web-item>");
    assertEquals(
        "Module \"item\" names the class "
            + condition
            + ", but the app does not import its package"
            + " com.atlassian.jira.plugin.webfragment.conditions: put it into Import-Package.",
        host.refusal(app));
  }

  @Test
  void aClassThatIsNowhereFailsTheStart() {
    String refusal =
        host.refusal(
            new ProbeApp()
                .module(
                    "<servlet key='s' class='org.example.Gone'><url-pattern>/x</url-pattern></servlet>"));
    assertTrue(
        refusal.startsWith(
            "Module \"s\" names the class org.example.Gone, which is not in the app"),
        refusal);
  }

  @Test
  void oneBadModuleDisablesAll() {
    host.refusal(new ProbeApp().module(ITEM).module("<servlet key='s' class='org.example.Gone'/>"));
    assertEquals(List.of(), host.runtime().fragments().items("s", Map.of()));
  }

  @Test
  void anAppThatWasRefusedCanBeInstalledOnceItIsMended() throws Exception {
    host.refusal(new ProbeApp().module(ITEM).module("<rest key='r'/>"));
    host.install(new ProbeApp().module(ITEM));
    assertEquals(1, host.runtime().fragments().items("s", Map.of()).size());
  }

  @Test
  void theKeysOfDescriptorAndManifestMustBeEqual() {
    assertEquals(
        "The key in atlassian-plugin.xml is \"other\", the Atlassian-Plugin-Key in the manifest"
            + " \"org.example.probe\": they must be equal.",
        host.refusal(new ProbeApp().descriptorKey("other")));
  }

  @Test
  void aManifestWithoutPluginKeyIsRefused() {
    assertTrue(
        host.refusal(new ProbeApp().without("Atlassian-Plugin-Key"))
            .endsWith("has no Atlassian-Plugin-Key."));
  }

  @Test
  void elementsOfTransformedJarsAreRefused() {
    for (String element : List.of("component", "component-import", "module-type")) {
      String refusal = host.refusal(new ProbeApp().module("<" + element + " key='x'/>"));
      assertTrue(refusal.contains("<" + element + ">, which is forbidden"), refusal);
    }
  }

  @Test
  void aModuleOfAnUnknownTypeIsRefused() {
    assertEquals(
        "atlassian-plugin.xml has a module of the unknown type <gadget>.",
        host.refusal(new ProbeApp().module("<gadget key='x'/>")));
  }

  @Test
  void aDescriptorCannotReachOutsideOfItself() {
    String refusal =
        host.refusal(
            new ProbeApp()
                .file(
                    "atlassian-plugin.xml",
                    "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a key='&e;'/>"));
    assertTrue(refusal.startsWith("atlassian-plugin.xml, line 1: "), refusal);
  }

  @Test
  void aStoppedAppLeavesNothingOnThePages() throws Exception {
    App app = host.install(new ProbeApp().module(ITEM));
    app.stop();
    assertEquals(List.of(), host.runtime().fragments().items("s", Map.of()));
  }
}
