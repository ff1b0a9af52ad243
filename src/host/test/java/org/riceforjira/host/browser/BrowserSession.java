package org.riceforjira.host.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one browser of this run, and looks into its console after each of them. */
final class BrowserSession
    implements ExecutionCondition, BeforeEachCallback, AfterEachCallback, ParameterResolver {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return Tools.missing()
        .filter(sentence -> !Tools.required())
        .map(ConditionEvaluationResult::disabled)
        .orElseGet(() -> ConditionEvaluationResult.enabled("Browser and AUI are here."));
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    browser(context).forget();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    browser(context).assertNoErrors();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return browser(context);
  }

  private static Browser browser(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(BrowserSession.class))
        .getOrComputeIfAbsent(Browser.class, type -> start(), Browser.class);
  }

  private static Browser start() {
    Tools.missing()
        .ifPresent(
            sentence -> {
              throw new AssertionError(sentence + ", and RICE_BROWSER_TESTS is \"required\".");
            });
    return new Browser();
  }
}
