package org.riceforjira.host.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.host.plugins.ProbeApp.probe;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JqlModulesTest {
  @RegisterExtension final ProbeHost host = new ProbeHost();

  @BeforeEach
  void offerTheJournal() {
    host.services.put(TransactionTemplate.class, new Journal());
  }

  private static ProbeApp app(String children) {
    return new ProbeApp()
        .imports(
            "com.atlassian.jira",
            "com.atlassian.jira.jql.operand",
            "com.atlassian.jira.jql.query",
            "com.atlassian.jira.plugin.jql.function",
            "com.atlassian.jira.user",
            "com.atlassian.jira.util",
            "com.atlassian.query.clause",
            "com.atlassian.query.operand",
            "com.atlassian.sal.api.lifecycle",
            "com.atlassian.sal.api.transaction",
            "org.springframework.beans.factory")
        .probes("Greeting", "Greeter", "TopFunction")
        .index("imports", TransactionTemplate.class.getName())
        .index("component", probe("Greeter"))
        .module(
            "<jql-function key='top' class='"
                + probe("TopFunction")
                + "'>"
                + children
                + "</jql-function>");
  }

  @Test
  void aFunctionHasTheAppsComponentsAndKnowsItsName() throws Exception {
    host.install(app("<fname>probeTop</fname><list>true</list>"));
    JqlFunction top = host.functions.get(0);
    assertEquals("probeTop", top.getFunctionName());
    assertTrue(top.isList());
    List<QueryLiteral> values = top.getValues(null, new FunctionOperand("probeTop"), null);
    assertEquals("hello", values.get(0).getStringValue());
  }

  @Test
  void withoutItsWordAFunctionIsNoList() throws Exception {
    host.install(app("<fname>probeTop</fname>"));
    assertFalse(host.functions.get(0).isList());
  }

  @Test
  void aFunctionWithoutANameIsRefused() {
    assertEquals("Module \"top\" has no <fname> with the function's name.", host.refusal(app("")));
    assertEquals(List.of(), host.functions);
  }

  @Test
  void itGoesWithItsApp() throws Exception {
    host.install(app("<fname>probeTop</fname>")).stop();
    assertEquals(List.of(), host.functions);
  }
}
