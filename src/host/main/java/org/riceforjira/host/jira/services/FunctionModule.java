package org.riceforjira.host.jira.services;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.Operand;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.riceforjira.host.jql.JqlFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A JQL function of an app, for the one who asks a query; null is anonymous. */
record FunctionModule(
    com.atlassian.jira.plugin.jql.function.JqlFunction function,
    ApplicationUser asker,
    boolean securityOverridden)
    implements JqlFunction {
  private static final Logger LOG = LoggerFactory.getLogger(FunctionModule.class);

  @Override
  public boolean several() {
    return function.isList();
  }

  @Override
  public List<String> check(Use use) throws Failed {
    FunctionOperand operand = operand(use);
    return guarded(
        use,
        () ->
            List.copyOf(
                function
                    .validate(asker, operand, new Comparison(use.field(), operand))
                    .getErrorMessages()));
  }

  @Override
  public Collection<String> issues(Use use) throws Failed {
    FunctionOperand operand = operand(use);
    Asking asking = new Asking(asker, securityOverridden);
    return guarded(
        use,
        () ->
            function.getValues(asking, operand, new Comparison(use.field(), operand)).stream()
                .map(QueryLiteral::asString)
                .filter(Objects::nonNull)
                .toList());
  }

  private static FunctionOperand operand(Use use) {
    return new FunctionOperand(use.name(), use.arguments());
  }

  private static <T> T guarded(Use use, Supplier<T> call) throws Failed {
    try {
      return call.get();
    } catch (RuntimeException | LinkageError e) {
      // The app's code must not break the search for everybody: its query alone fails.
      LOG.error("The JQL function {}{} failed", use.name(), use.arguments(), e);
      throw new Failed(
          "The function '%s' failed and gives no issues: see the host's log.".formatted(use.name()),
          e);
    }
  }

  private record Asking(ApplicationUser getApplicationUser, boolean isSecurityOverriden)
      implements QueryCreationContext {}

  private record Comparison(String getName, Operand getOperand) implements TerminalClause {}
}
