package com.atlassian.query.operand;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A call of a function, with its arguments as texts. */
public class FunctionOperand implements Operand {
  private static final long serialVersionUID = 1L;

  private final String name;
  private final List<String> arguments;

  public FunctionOperand(String name) {
    this(name, List.of());
  }

  public FunctionOperand(String name, String... args) {
    this(name, List.of(args));
  }

  public FunctionOperand(String name, Collection<String> args) {
    this.name = Objects.requireNonNull(name, "name");
    this.arguments = List.copyOf(args);
  }

  @Override
  public String getName() {
    return name;
  }

  public List<String> getArgs() {
    return arguments;
  }

  @Override
  public String getDisplayString() {
    return arguments.stream().collect(Collectors.joining(", ", name + "(", ")"));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FunctionOperand that
        && name.equals(that.name)
        && arguments.equals(that.arguments);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, arguments);
  }
}
