package org.riceforjira.host.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.host.plugins.ProbeApp.probe;

import com.atlassian.jira.security.GlobalPermissionManager;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;
import org.riceforjira.host.plugins.fragment.WebItem;
import org.riceforjira.host.plugins.fragment.WebSection;

class FragmentsTest {
  @RegisterExtension final ProbeHost host = new ProbeHost();

  private static ProbeApp app() {
    return new ProbeApp()
        .imports("com.atlassian.plugin", "com.atlassian.plugin.web")
        .probes("SwitchedCondition", "FailingContext");
  }

  private static String condition(String flag, String attributes) {
    return "<condition class='"
        + probe("SwitchedCondition")
        + "' "
        + attributes
        + "><param name='flag'>"
        + flag
        + "</param></condition>";
  }

  private List<String> labels(Map<String, Object> context) {
    return host.runtime().fragments().items("s", context).stream().map(WebItem::label).toList();
  }

  @Test
  void anItemHasLabelLinkAndParameters() throws Exception {
    host.install(
        app()
            .file("i18n/probe.properties", "item.label=Backlog")
            .module(
                "<web-item key='item' section='side' weight='7'><label key='item.label'/>"
                    + "<link linkId='l'>/projects/$pathEncodedProjectKey?x=${a.b}</link>"
                    + "<param name='iconClass' value='icon'/></web-item>"));
    Map<String, Object> context = Map.of("pathEncodedProjectKey", "A%26B", "a", Map.of("b", "1&2"));
    assertEquals(
        List.of(
            new WebItem(
                "org.example.probe:item",
                "Backlog",
                "/jira/projects/A%26B?x=1&2",
                "l",
                7,
                Map.of("iconClass", "icon"))),
        host.runtime().fragments().items("side", context));
  }

  @Test
  void labelsFollowTheVisitorsLanguageAndFallBack() throws Exception {
    host.install(
        app()
            .file("i18n/probe.properties", "a=Rank\nb=Gap")
            .file("i18n/probe_de.properties", "a=Gr\u00f6\u00dfe")
            .module("<web-item key='a' section='s' weight='1'><label key='a'/></web-item>")
            .module("<web-item key='b' section='s' weight='2'><label key='b'/></web-item>")
            .module("<web-item key='c' section='s' weight='3'><label key='c'/></web-item>"));
    host.locale = Locale.GERMANY;
    assertEquals(List.of("Gr\u00f6\u00dfe", "Gap", "c"), labels(Map.of()));
  }

  @Test
  void lightItemsComeFirstAndThoseWithoutWeightLast() throws Exception {
    host.install(
        app()
            .module("<web-item key='c' section='s'><label>none</label></web-item>")
            .module("<web-item key='a' section='s' weight='90'><label>90</label></web-item>")
            .module("<web-item key='b' section='s' weight='100'><label>100</label></web-item>"));
    assertEquals(List.of("90", "100", "none"), labels(Map.of()));
  }

  @Test
  void sectionsAreFoundByTheirLocation() throws Exception {
    host.install(
        app()
            .module(
                "<web-section key='rice' location='admin_plugins_menu' weight='110'>"
                    + "<label>RICE</label></web-section>"));
    assertEquals(
        List.of(new WebSection("rice", "admin_plugins_menu", "RICE", 110)),
        host.runtime().fragments().sections("admin_plugins_menu", Map.of()));
    assertEquals(List.of(), host.runtime().fragments().sections("elsewhere", Map.of()));
  }

  @ParameterizedTest
  @CsvSource({"true,true,true", "true,false,false", "false,true,false"})
  void severalConditionsMustAllHold(boolean a, boolean b, boolean shown) throws Exception {
    assertShown(condition("a", "") + condition("b", ""), a, b, shown);
  }

  @ParameterizedTest
  @CsvSource({"true,false,true", "false,true,true", "false,false,false"})
  void ofConditionsJoinedByOrOneMustHold(boolean a, boolean b, boolean shown) throws Exception {
    assertShown(
        "<conditions type='OR'>" + condition("a", "") + condition("b", "") + "</conditions>",
        a,
        b,
        shown);
  }

  @ParameterizedTest
  @CsvSource({"true,true,false", "true,false,true", "false,false,false"})
  void aConditionCanBeInverted(boolean a, boolean b, boolean shown) throws Exception {
    assertShown(
        "<conditions type='AND'>"
            + condition("a", "")
            + condition("b", "invert='true'")
            + "</conditions>",
        a,
        b,
        shown);
  }

  private void assertShown(String conditions, boolean a, boolean b, boolean shown)
      throws Exception {
    host.install(
        app()
            .module("<web-item key='i' section='s'><label>x</label>" + conditions + "</web-item>"));
    assertEquals(shown ? List.of("x") : List.of(), labels(Map.of("a", a, "b", b)));
  }

  @Test
  void aConditionThatFailsHidesItsItemOnly() throws Exception {
    host.install(
        app()
            .module("<web-item key='i' section='s'>" + condition("absent", "") + "</web-item>")
            .module("<web-item key='j' section='s'><label>other</label></web-item>"));
    assertEquals(List.of("other"), labels(Map.of()));
  }

  @Test
  void aConditionThatRefusesItsParametersDisablesTheApp() {
    String refusal =
        host.refusal(
            app()
                .module(
                    "<web-item key='i' section='s'><condition class='"
                        + probe("SwitchedCondition")
                        + "'/></web-item>"));
    assertTrue(refusal.contains("the parameter flag is missing"), refusal);
  }

  @Test
  void aClassThatIsNoConditionDisablesTheApp() {
    String refusal =
        host.refusal(
            app()
                .module(
                    "<web-item key='i' section='s'><condition class='"
                        + probe("FailingContext")
                        + "'/></web-item>"));
    assertTrue(refusal.endsWith("which is no com.atlassian.plugin.web.Condition."), refusal);
  }

  @Test
  void jirasOwnConditionsAskJirasServices() throws Exception {
    GlobalPermissionManager permissions = Mockito.mock();
    host.services.put(GlobalPermissionManager.class, permissions);
    host.install(
        app()
            .imports("com.atlassian.jira.plugin.webfragment.conditions")
            .module(
                "<web-item key='i' section='s'><label>x</label><condition class='"
                    + "com.atlassian.jira.plugin.webfragment.conditions.UserIsAdminCondition"
                    + "'/></web-item>"));
    assertEquals(List.of(), labels(Map.of()));
    Mockito.when(permissions.hasPermission(Mockito.any(), Mockito.any())).thenReturn(true);
    assertEquals(List.of("x"), labels(Map.of()));
  }

  @Test
  void aPanelThatFailsShowsAReferenceAndNoDetail() throws Exception {
    host.install(
        app()
            .module(
                "<web-panel key='p' location='l'><context-provider class='"
                    + probe("FailingContext")
                    + "'/><resource name='view' type='velocity' location='x.vm'/></web-panel>"));
    String html = host.runtime().fragments().panels("l", Map.of()).get(0).html();
    assertTrue(html.contains("could not be shown (reference "), html);
    assertFalse(html.contains("internal detail"), html);
  }
}
