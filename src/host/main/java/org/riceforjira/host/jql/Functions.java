package org.riceforjira.host.jql;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The functions of a query: those that every Jira has, and those of apps. */
final class Functions {
  private static final String USER = "currentUser";

  private final JqlContext context;

  Functions(JqlContext context) {
    this.context = context;
  }

  /** Whether a function stands for several values and so goes with IN only. */
  boolean several(Operand.Call call) throws JqlError {
    return ofJira(call) ? JqlGroup.named(call.name()).isPresent() : app(call).several();
  }

  private static boolean ofJira(Operand.Call call) {
    return JqlGroup.named(call.name()).isPresent()
        || call.name().equalsIgnoreCase(USER)
        || DateFunction.named(call.name()).isPresent();
  }

  Set<String> ids(Operand.Call call, JqlKind kind, String field) throws JqlError {
    Optional<JqlGroup> group = JqlGroup.named(call.name());
    if (group.isPresent() && group.get().kind() == kind) {
      return context.group(group.get(), projects(call, kind));
    }
    if (call.name().equalsIgnoreCase(USER) && kind == JqlKind.USER) {
      refuseArguments(call, 0);
      return context.currentUser().map(Set::of).orElse(Set.of());
    }
    throw misplaced(call, field);
  }

  Set<Long> issues(Operand.Call call, String field) throws JqlError {
    if (ofJira(call)) {
      throw misplaced(call, field);
    }
    JqlFunction function = app(call);
    JqlFunction.Use use = new JqlFunction.Use(field, call.name(), call.arguments());
    try {
      List<String> complaints = function.check(use);
      if (!complaints.isEmpty()) {
        throw new JqlError(String.join(" ", complaints), call.at());
      }
      return known(function.issues(use), call, field);
    } catch (JqlFunction.Failed e) {
      throw new JqlError(e.getMessage(), call.at());
    }
  }

  /** As in Jira, a function that names what its asker may not know of fails the whole query. */
  private Set<Long> known(Collection<String> idsOrKeys, Operand.Call call, String field)
      throws JqlError {
    Set<Long> ids = new HashSet<>();
    for (String idOrKey : idsOrKeys) {
      ids.add(
          idOrKey.matches("\\d{1,18}")
              ? Long.valueOf(idOrKey)
              : context.issue(idOrKey).orElseThrow(() -> unknown(idOrKey, call, field)).id());
    }
    Optional<Long> stranger = context.unknownAmong(ids);
    if (stranger.isPresent()) {
      throw unknown(stranger.get().toString(), call, field);
    }
    return ids;
  }

  private static JqlError unknown(String idOrKey, Operand.Call call, String field) {
    return new JqlError(
        "The value '"
            + idOrKey
            + "' given by the function '"
            + call.name()
            + "' does not exist for the field '"
            + field
            + "'.",
        call.at());
  }

  Instant date(Operand.Call call, String field) throws JqlError {
    Optional<DateFunction> function = DateFunction.named(call.name());
    if (function.isEmpty()) {
      throw misplaced(call, field);
    }
    refuseArguments(call, function.get() == DateFunction.NOW ? 0 : 1);
    try {
      return function.get().at(context.now().atZone(context.zone()), call.arguments()).toInstant();
    } catch (IllegalArgumentException e) {
      throw new JqlError(
          "The function '" + call.name() + "' does not understand its argument: " + e.getMessage(),
          call.at());
    }
  }

  /** The error for a function that exists but gives another kind of value; unknown ones say so. */
  JqlError misplaced(Operand.Call call, String field) throws JqlError {
    several(call);
    return new JqlError(
        "The function '" + call.name() + "' gives no values for the field '" + field + "'.",
        call.at());
  }

  private Set<String> projects(Operand.Call call, JqlKind kind) throws JqlError {
    refuseArguments(call, kind == JqlKind.VERSION ? Integer.MAX_VALUE : 0);
    Set<String> ids = new HashSet<>();
    for (String argument : call.arguments()) {
      List<JqlValue> found = context.find(JqlKind.PROJECT, argument);
      if (found.isEmpty()) {
        throw new JqlError(
            "The function '" + call.name() + "' knows no project '" + argument + "'.", call.at());
      }
      found.forEach(project -> ids.add(project.id()));
    }
    return ids;
  }

  private JqlFunction app(Operand.Call call) throws JqlError {
    return context
        .function(call.name())
        .orElseThrow(
            () ->
                new JqlError(
                    "There is no function '"
                        + call.name()
                        + "()'. Jira's own here are "
                        + known()
                        + "; an app may add more.",
                    call.at()));
  }

  private static String known() {
    return Stream.of(
            Stream.of(USER),
            Stream.of(DateFunction.values()).map(DateFunction::functionName),
            Stream.of(JqlGroup.values()).map(JqlGroup::functionName))
        .flatMap(names -> names)
        .map(name -> name + "()")
        .collect(Collectors.joining(", "));
  }

  private static void refuseArguments(Operand.Call call, int most) throws JqlError {
    int given = call.arguments().size();
    if (given > most) {
      throw new JqlError(
          "The function '"
              + call.name()
              + "' takes "
              + (most == 0 ? "no" : "at most " + most)
              + " argument"
              + (most == 1 ? "" : "s")
              + ", not "
              + given
              + ".",
          call.at());
    }
  }
}
