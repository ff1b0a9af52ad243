package org.riceforjira.connect.explain;

import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.riceforjira.connect.http.JiraProblem;
import org.riceforjira.connect.login.Login;
import org.riceforjira.connect.output.Console;
import org.riceforjira.connect.output.Format;
import org.riceforjira.core.settings.ProjectSettings;

/** Explains issues that somebody names. */
public final class ExplainRun {
  private final Login login;
  private final ProjectSettings settings;
  private final Explainer explainer;

  public ExplainRun(Login login, ProjectSettings settings, Explainer explainer) {
    this.login = login;
    this.settings = settings;
    this.explainer = explainer;
  }

  /** Explanations, and why there are none of some issues. */
  public record Explained(List<Explanation> issues, List<JiraProblem> problems) {
    public static final Explained NOTHING = new Explained(List.of(), List.of());

    public Explained {
      issues = List.copyOf(issues);
      problems = List.copyOf(problems);
    }

    /** Both of these. */
    public Explained and(Explained other) {
      return new Explained(
          Stream.concat(issues.stream(), other.issues.stream()).toList(),
          Stream.concat(problems.stream(), other.problems.stream()).toList());
    }

    /**
     * The same.
     *
     * @throws JiraProblem when there is nothing but one problem
     */
    public Explained unlessNothing() {
      if (issues.isEmpty() && problems.size() == 1) {
        throw problems.get(0);
      }
      return this;
    }

    /** Prints the explanations to standard output, and the problems to standard error. */
    public void print(Console console, Format format) {
      new ExplainOutput(console, format).print(issues);
      problems.forEach(problem -> console.warn(problem.getMessage()));
    }
  }

  /**
   * Reads and explains.
   *
   * @param progress is told how many more candidates were read
   */
  public Explained run(List<String> keys, LongConsumer progress) {
    AskedIssues asked = new AskedIssues(login, settings, progress);
    List<Explanation> explained = asked.read(keys).stream().map(explainer::explain).toList();
    return new Explained(explained, asked.problems());
  }
}
