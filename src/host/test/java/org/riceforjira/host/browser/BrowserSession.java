package org.riceforjira.host.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.riceforjira.host.it.UntilTheEnd;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives tests the one browser of this process, and looks into its console after each of them. */
final class BrowserSession
    implements ExecutionCondition, BeforeEachCallback, AfterEachCallback, ParameterResolver {
  private static final Logger LOG = LoggerFactory.getLogger(BrowserSession.class);

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return Tools.missing()
        .filter(sentence -> !Tools.required())
        .map(BrowserSession::skipped)
        .orElseGet(() -> ConditionEvaluationResult.enabled("Browser and AUI are here."));
  }

  /** Maven counts skipped tests but does not say why: the log must. */
  private static ConditionEvaluationResult skipped(String sentence) {
    LOG.warn("Skipped. {}", sentence);
    return ConditionEvaluationResult.disabled(sentence);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    browser().forget();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    browser().assertNoErrors();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return browser();
  }

  private static Browser browser() {
    return UntilTheEnd.share(Browser.class, BrowserSession::start);
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
