package org.riceforjira.connect;

import java.util.Map;
import java.util.Optional;
import org.riceforjira.connect.config.InvalidConfiguration;
import org.riceforjira.connect.http.JiraProblem;
import org.riceforjira.connect.score.JournalTrouble;
import org.riceforjira.connect.settings.UnusableSettings;
import org.riceforjira.core.sentence.Unusable;
import org.riceforjira.core.settings.InvalidSettings;

/**
 * The exceptions whose message is a sentence for whoever typed the command, and how each ends it.
 *
 * @param codes by type; a type stands for those that extend it, unless they have a code themselves
 */
record Failures(Map<Class<? extends Exception>, ExitCode> codes) {
  private static final int SERVER_ERROR = 500;

  Failures {
    codes = Map.copyOf(codes);
  }

  /** An exception that commands throw on purpose has one line here. */
  static Failures known() {
    return new Failures(
        Map.of(
            InvalidConfiguration.class, ExitCode.WRONG_USE,
            InvalidSettings.class, ExitCode.WRONG_USE,
            Unusable.class, ExitCode.WRONG_USE,
            UnusableSettings.class, ExitCode.WRONG_USE,
            JournalTrouble.class, ExitCode.WRONG_USE,
            Cancellation.Stopped.class, ExitCode.STOPPED));
  }

  /** The known one among an exception and what caused it; empty where nobody foresaw any. */
  Optional<Failure> of(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      for (Class<?> type = t.getClass(); type != null; type = type.getSuperclass()) {
        ExitCode code = t instanceof JiraProblem problem ? code(problem) : codes.get(type);
        if (code != null) {
          return Optional.of(new Failure(code, sentence(t)));
        }
      }
    }
    return Optional.empty();
  }

  private static String sentence(Throwable known) {
    return known.getMessage() == null ? known.getClass().getSimpleName() : known.getMessage();
  }

  private static ExitCode code(JiraProblem problem) {
    return switch (problem.kind()) {
      case LOGIN, PERMISSION -> ExitCode.REFUSED;
      case UNREACHABLE, STRANGE, CONFLICT -> ExitCode.UNREACHABLE;
      case MISSING -> ExitCode.WRONG_USE;
      case REJECTED -> problem.status() >= SERVER_ERROR ? ExitCode.UNREACHABLE : ExitCode.WRONG_USE;
      case STOPPED -> ExitCode.STOPPED;
    };
  }

  /** How a command ended, and why. */
  record Failure(ExitCode code, String sentence) {}
}
