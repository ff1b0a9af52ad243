package org.riceforjira.connect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.riceforjira.connect.config.InvalidConfiguration;
import org.riceforjira.connect.explain.ExplainRun;
import org.riceforjira.connect.explain.ExplainRun.Explained;
import org.riceforjira.connect.explain.Explainer;
import org.riceforjira.connect.jira.RemoteField;
import org.riceforjira.connect.login.Login;
import org.riceforjira.connect.output.Progress;
import org.riceforjira.connect.rank.CutWish;
import org.riceforjira.core.settings.CutChoice;
import org.riceforjira.core.settings.ProjectSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rice explain}. */
@Command(
    name = "explain",
    parameterListHeading = "%n",
    description = {
      "Explain the scores of issues: the formula, where each factor came from, the gaps, the rank"
          + " and what would change it.",
      "",
      "The rank is that among the candidates of the issue's own project, whatever --project and"
          + " --jql say."
    })
final class ExplainCommand implements Task {
  private static final String KEY = "[A-Z][A-Z0-9_]*-[1-9][0-9]*";

  @Parameters(paramLabel = "KEY", arity = "1..*", description = "Keys of issues, such as SHOP-12")
  private List<String> keys;

  @Mixin private CutOptions cut = new CutOptions();

  @Override
  public ExitCode run(Session session) {
    List<String> asked = keys.stream().map(ExplainCommand::key).toList();
    CutWish wish = cut.wish();
    try (Login login = Entrance.open(session)) {
      Explained explained = explain(session, login, asked, wish);
      explained.print(session.console(), session.configuration().format());
      return explained.problems().isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }
  }

  /** Each project by its own settings, should the app have some. */
  private static Explained explain(Session session, Login login, List<String> keys, CutWish cut) {
    List<RemoteField> fields = login.site().fields();
    Map<String, List<String>> byProject =
        keys.stream()
            .collect(
                Collectors.groupingBy(
                    key -> key.substring(0, key.lastIndexOf('-')),
                    LinkedHashMap::new,
                    Collectors.toList()));
    Explained all = Explained.NOTHING;
    try (Progress progress =
        session.console().progress("Reading candidates", OptionalLong.empty())) {
      for (Map.Entry<String, List<String>> project : byProject.entrySet()) {
        ProjectSettings settings =
            ChosenSettings.of(session, login, fields, List.of(project.getKey()));
        CutChoice line = cut.over(settings.planning().cut());
        Explainer explainer = new Explainer(settings, line, names(fields));
        ExplainRun run = new ExplainRun(login, settings, explainer);
        all = all.and(run.run(project.getValue(), progress::advance));
      }
    }
    return all.unlessNothing();
  }

  private static String key(String typed) {
    String key = typed.toUpperCase(Locale.ROOT);
    if (!key.matches(KEY)) {
      throw new InvalidConfiguration(
          "\"" + typed + "\" is no key of an issue. A key looks like SHOP-12.");
    }
    return key;
  }

  private static Map<String, String> names(List<RemoteField> fields) {
    return fields.stream()
        .collect(Collectors.toMap(RemoteField::id, RemoteField::name, (one, same) -> one));
  }
}
