package org.riceforjira.connect.explain;

import java.util.List;
import java.util.function.LongConsumer;
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
    public Explained {
      issues = List.copyOf(issues);
      problems = List.copyOf(problems);
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
   * @throws JiraProblem when nothing can be explained
   */
  public Explained run(List<String> keys, LongConsumer progress) {
    AskedIssues asked = new AskedIssues(login, settings, progress);
    List<Explanation> explained = asked.read(keys).stream().map(explainer::explain).toList();
    if (explained.isEmpty() && asked.problems().size() == 1) {
      throw asked.problems().get(0);
    }
    return new Explained(explained, asked.problems());
  }
}
