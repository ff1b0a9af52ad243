package org.riceforjira.host;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the app answers to the scoring of a whole project; {@code problem} may be null. */
record ScoringReport(
    String ending,
    Long issues,
    Long scored,
    Map<String, Long> writes,
    List<Gap> unscored,
    String problem) {

  /** A reason for which {@code count} issues have no score. */
  record Gap(String sentence, long count) {
    @Override
    public String toString() {
      return sentence + " (" + count + ")";
    }
  }

  /** The report in what the app answers of a run that has ended, however it has. */
  static ScoringReport of(String project, JsonObject run) throws StartProblem {
    String state = run.get("state") instanceof JsonPrimitive text ? text.getAsString() : "";
    boolean reported = run.get("report") instanceof JsonObject;
    if (!reported && !state.isEmpty() && !state.equals("complete")) {
      throw ended(project, state, null);
    }
    ScoringReport report = read(project, reported ? run.getAsJsonObject("report") : run);
    if (!report.ending.equals("complete")) {
      throw ended(project, report.ending, report.problem);
    }
    return report;
  }

  private static StartProblem ended(String project, String how, String problem) {
    return new StartProblem(
        "%s is not scored, its recalculation ended as \"%s\"%s Start the host again to repeat it."
            .formatted(project, how, problem == null ? "." : ": " + problem));
  }

  private static ScoringReport read(String project, JsonObject answer) throws StartProblem {
    try {
      ScoringReport report = new Gson().fromJson(answer, ScoringReport.class);
      boolean failed = report.ending != null && !report.ending.equals("complete");
      boolean counted = report.issues != null && report.scored != null && report.writes != null;
      if (failed || report.ending != null && counted && report.writes.get("refused") != null) {
        return report;
      }
    } catch (JsonParseException e) {
      throw strange(project, answer, e);
    }
    throw strange(project, answer, null);
  }

  private static StartProblem strange(String project, JsonObject answer, Exception cause) {
    return new StartProblem(
        "The app's report on scoring %s lacks its ending or a count: %s. This host and the app do not fit together; build both again."
            .formatted(project, answer),
        cause);
  }

  /** For people: how many issues of a project have a score, and why not all. */
  String summary(String project, Duration took) {
    return "%s: %d issues, %d scored in %.1f s%s%s."
        .formatted(project, issues, scored, took.toMillis() / 1000.0, gaps(), refused());
  }

  private String gaps() {
    return unscored == null || unscored.isEmpty()
        ? ""
        : "; not scored: " + unscored.stream().map(Gap::toString).collect(Collectors.joining(", "));
  }

  private String refused() {
    long refused = writes.get("refused");
    return refused == 0 ? "" : "; scores that Jira refused to write: " + refused;
  }
}
