package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.operand.FunctionOperand;

/** A JQL function that takes its name from its module. */
public abstract class AbstractJqlFunction implements JqlFunction {
  private volatile JqlFunctionModuleDescriptor module;

  public AbstractJqlFunction() {}

  @Override
  public void init(JqlFunctionModuleDescriptor moduleDescriptor) {
    module = moduleDescriptor;
  }

  @Override
  public String getFunctionName() {
    return module.getFunctionName();
  }

  @Override
  public boolean isList() {
    return module.isList();
  }

  public JqlFunctionModuleDescriptor getModuleDescriptor() {
    return module;
  }

  /** A complaint where the number differs, else an empty set that more may be added to. */
  protected MessageSet validateNumberOfArgs(FunctionOperand operand, int expected) {
    MessageSet messages = new MessageSetImpl();
    int given = operand.getArgs().size();
    if (given != expected) {
      messages.addErrorMessage(
          "%s takes %d argument%s, and %d were given."
              .formatted(operand.getName(), expected, expected == 1 ? "" : "s", given));
    }
    return messages;
  }

  protected I18nHelper getI18n() {
    return ComponentAccessor.getComponent(JiraAuthenticationContext.class).getI18nHelper();
  }
}
