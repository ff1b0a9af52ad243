package org.riceforjira.host.it;

import java.io.IOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the {@link Hosts} of this run, or the {@link HostProcess} that all share. */
public final class RunningHost implements ParameterResolver {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Hosts.class || type == HostProcess.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Hosts hosts = UntilTheEnd.share(Hosts.class, Hosts::new);
    if (parameter.getParameter().getType() == Hosts.class) {
      return hosts;
    }
    try {
      return hosts.withAui(10);
    } catch (IOException e) {
      throw new ParameterResolutionException("The host has no folder for its data", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ParameterResolutionException("The start of the host was interrupted", e);
    }
  }
}
