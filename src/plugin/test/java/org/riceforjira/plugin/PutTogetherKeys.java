package org.riceforjira.plugin;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.riceforjira.core.plan.roadmap.FlagReason;
import org.riceforjira.core.plan.roadmap.NotPlacedReason;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.GapReason;
import org.riceforjira.core.settings.ProposedNames;
import org.riceforjira.plugin.jira.RiceField;
import org.riceforjira.plugin.jira.TrialGroup;

/** Keys of texts that are put together in Java: what follows each beginning. */
final class PutTogetherKeys {
  private static final Map<String, List<String>> ENDS =
      Map.ofEntries(
          entry("rice.check.group.", trialGroups()),
          entry("rice.check.lost.", trials()),
          entry("rice.check.title.", trials()),
          entry("rice.factor.", factors()),
          entry("rice.field.", riceFields()),
          entry("rice.gap.", gapReasons()),
          entry("rice.gaps.", gapReasons()),
          entry("rice.name.", proposedNames()),
          entry("rice.part.", neededParts()),
          entry("rice.plan.error.", List.of("pin", "delay")),
          entry("rice.plan.flag.", flagReasons()),
          entry("rice.plan.lane.none.", List.of("component", "team", "epic", "assignee")),
          entry("rice.plan.month.", months()),
          entry(
              "rice.plan.note.",
              List.of(
                  "capacity",
                  "cycle",
                  "cycles",
                  "done",
                  "empty",
                  "limit",
                  "noscore",
                  "off",
                  "self",
                  "team",
                  "undated",
                  "unestimated",
                  "units",
                  "unscored")),
          entry("rice.plan.unplanned.", notPlacedReasons()),
          entry(
              "rice.report.changes.",
              List.of("later", "earlier", "in", "out", "done", "rescored", "reestimated")),
          entry("rice.report.each.", List.of("month", "quarter", "sprint")),
          entry("rice.report.fact.", reportFacts()),
          entry("rice.report.flag.", reportFlags()),
          entry("rice.report.label.", reportFacts()),
          entry("rice.report.lanes.", List.of("none", "component", "team", "epic", "assignee")),
          entry("rice.report.summary.", List.of("late", "after", "low")),
          entry("rice.report.uncertain.", List.of("low", "wide", "flips", "unmet", "missing")),
          entry("rice.settings.preset.", List.of("intercom", "steps", "five", "ten", "fibonacci")),
          entry(
              "rice.settings.choice.",
              List.of(
                  "percent",
                  "fraction",
                  "raw",
                  "month",
                  "quarter",
                  "sprint",
                  "none",
                  "component",
                  "epic",
                  "team",
                  "assignee",
                  "stop",
                  "fill",
                  "inward",
                  "outward",
                  "duedate",
                  "fixVersions")),
          entry("rice.settings.source.", sources()),
          entry("rice.source.", sources()));

  private PutTogetherKeys() {}

  /** A key as it stands, or all those that begin with it. */
  static Stream<String> complete(String literal) {
    if (!literal.endsWith(".")) {
      return Stream.of(literal);
    }
    List<String> ends = ENDS.get(literal);
    assertNotNull(ends, "Say here what may follow " + literal);
    return ends.stream().map(end -> literal + end);
  }

  private static List<String> factors() {
    return Arrays.stream(Factor.values()).map(f -> f.name().toLowerCase(Locale.ROOT)).toList();
  }

  private static List<String> flagReasons() {
    return Arrays.stream(FlagReason.values()).map(FlagReason::code).toList();
  }

  private static List<String> sources() {
    return List.of(
        "number",
        "option",
        "storyPoints",
        "originalEstimate",
        "linkCount.inward",
        "linkCount.outward",
        "linkSum.inward",
        "linkSum.outward",
        "priority",
        "commentAuthors",
        "votes",
        "watchers",
        "constant");
  }

  private static List<String> reportFacts() {
    return List.of(
        "project",
        "query",
        "projects",
        "made",
        "ranking",
        "period",
        "periods",
        "capacity",
        "nocapacity",
        "lanes",
        "top",
        "score",
        "dropped",
        "pinned",
        "delayed",
        "baseline");
  }

  private static List<String> reportFlags() {
    return Stream.concat(
            Arrays.stream(FlagReason.values()).filter(FlagReason::warns).map(FlagReason::code),
            Stream.of("low-confidence"))
        .toList();
  }

  private static List<String> notPlacedReasons() {
    return Arrays.stream(NotPlacedReason.values()).map(NotPlacedReason::code).toList();
  }

  private static List<String> proposedNames() {
    return ProposedNames.all().stream().map(name -> name.replace(' ', '-')).toList();
  }

  private static List<String> months() {
    return IntStream.rangeClosed(1, 12).mapToObj(Integer::toString).toList();
  }

  /** Parts of Jira's API without which something is refused; the others have no text. */
  private static List<String> neededParts() {
    Pattern needed = Pattern.compile("\\.need\\(ApiPart\\.([A-Z_]+)\\)");
    return Sources.below(Sources.PLUGIN.resolve("java")).stream()
        .flatMap(java -> Sources.matches(needed, java).stream())
        .map(part -> part.toLowerCase(Locale.ROOT).replace('_', '-'))
        .distinct()
        .toList();
  }

  private static List<String> riceFields() {
    return Arrays.stream(RiceField.values()).map(RiceField::key).toList();
  }

  private static List<String> gapReasons() {
    return Arrays.stream(GapReason.values()).map(GapReason::code).toList();
  }

  private static List<String> trialGroups() {
    return Arrays.stream(TrialGroup.values()).map(TrialGroup::code).toList();
  }

  /** The codes of all trials, as they stand in the code. */
  private static List<String> trials() {
    Pattern code = Pattern.compile("(?:Trial\\.\\w+|trial|fact)\\(\\s*\"([a-z-]+)\"");
    return Sources.below(Sources.PLUGIN.resolve("java")).stream()
        .flatMap(java -> Sources.matches(code, java).stream())
        .distinct()
        .toList();
  }
}
