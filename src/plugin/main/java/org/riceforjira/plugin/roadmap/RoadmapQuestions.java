package org.riceforjira.plugin.roadmap;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.riceforjira.core.plan.roadmap.Period;
import org.riceforjira.core.settings.HorizonChoice;
import org.riceforjira.core.settings.LaneKind;
import org.riceforjira.core.settings.PeriodKind;
import org.riceforjira.core.settings.horizon.CapacityWish;
import org.riceforjira.core.settings.horizon.PeriodWish;
import org.riceforjira.plugin.http.CapacityText;
import org.riceforjira.plugin.http.Inputs;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.roadmap.RoadmapQuestion.CandidateCut;
import org.riceforjira.plugin.roadmap.RoadmapQuestion.Lanes;
import org.springframework.stereotype.Component;

/** Reads how a request wants its roadmap, and tells all that is wrong with it at once. */
@Component
class RoadmapQuestions {
  /** The most candidates that a cut can name: all of them are read. */
  static final int MOST_CANDIDATES = 1000;

  private static final int LONGEST_ID = 100;
  private static final Pattern DAY = Pattern.compile("(20[0-9]{2})-[0-9]{2}-[0-9]{2}");
  private static final Pattern SPRINT = Pattern.compile("([0-9-]{10})/([0-9-]{10})/(.{1,100})");
  private static final Pattern POOL = Pattern.compile("([0-9.]{1,31}):(.{1,255})");
  private static final Pattern FIELD = Pattern.compile("customfield_[0-9]{1,18}");

  private final SupposedInputs supposed;
  private final Texts texts;

  RoadmapQuestions(SupposedInputs supposed, Texts texts) {
    this.supposed = supposed;
    this.texts = texts;
  }

  /** Refuses with a sentence for each parameter that is wrong. */
  RoadmapQuestion read(Map<String, List<String>> parameters) {
    Inputs inputs = new Inputs(parameters, texts);
    RoadmapQuestion question =
        new RoadmapQuestion(
            span(inputs),
            new CapacityWish(inputs.capacity("capacity"), pools(inputs)),
            lanes(inputs),
            cut(inputs),
            supposed.read(inputs),
            inputs.text("baseline", LONGEST_ID));
    inputs.check();
    return question;
  }

  private static PeriodWish span(Inputs inputs) {
    Map<String, PeriodKind> kinds = new LinkedHashMap<>();
    kinds.put("month", PeriodKind.MONTH);
    kinds.put("quarter", PeriodKind.QUARTER);
    kinds.put("sprint", PeriodKind.SPRINT);
    return new PeriodWish(
        inputs.choice("periodKind", kinds),
        inputs.number("periods", 1, HorizonChoice.MOST_PERIODS),
        inputs.text("from", DAY, "rice.plan.error.day").flatMap(text -> day("from", text, inputs)),
        sprints(inputs));
  }

  /** Empty, and noted, for what is no day of any calendar. */
  static Optional<LocalDate> day(String name, String text, Inputs inputs) {
    try {
      if (DAY.matcher(text).matches()) {
        return Optional.of(LocalDate.parse(text));
      }
    } catch (DateTimeException e) {
      // Such as the 30th of February: told below.
    }
    inputs.wrong(name, "rice.plan.error.day");
    return Optional.empty();
  }

  private static List<Period> sprints(Inputs inputs) {
    List<Period> sprints = new ArrayList<>();
    for (String text : inputs.all("sprint")) {
      sprint(text, inputs).ifPresent(sprints::add);
    }
    if (sprints.size() > HorizonChoice.MOST_PERIODS) {
      inputs.wrong("sprint", "rice.plan.error.sprints", HorizonChoice.MOST_PERIODS + "");
    }
    return sprints;
  }

  private static Optional<Period> sprint(String text, Inputs inputs) {
    Matcher parts = SPRINT.matcher(text);
    if (!parts.matches()) {
      inputs.wrong("sprint", "rice.plan.error.sprint");
      return Optional.empty();
    }
    Optional<LocalDate> start = day("sprint", parts.group(1), inputs);
    Optional<LocalDate> end = day("sprint", parts.group(2), inputs);
    try {
      return start.isPresent() && end.isPresent()
          ? Optional.of(new Period(parts.group(3).strip(), start.get(), end.get()))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      inputs.wrong("sprint", "rice.plan.error.sprint");
      return Optional.empty();
    }
  }

  private static Map<String, Double> pools(Inputs inputs) {
    Map<String, Double> pools = new LinkedHashMap<>();
    for (String text : inputs.all("laneCapacity")) {
      Matcher parts = POOL.matcher(text);
      OptionalDouble amount =
          parts.matches() ? CapacityText.read(parts.group(1)) : OptionalDouble.empty();
      if (amount.isEmpty() || parts.group(2).isBlank()) {
        inputs.wrong("laneCapacity", "rice.plan.error.lanecapacity");
      } else if (pools.put(parts.group(2).strip(), amount.getAsDouble()) != null) {
        inputs.wrong("laneCapacity", "rice.plan.error.lanetwice", parts.group(2).strip());
      }
    }
    return pools;
  }

  private static Optional<Lanes> lanes(Inputs inputs) {
    Map<String, LaneKind> kinds = new LinkedHashMap<>();
    kinds.put("none", LaneKind.NONE);
    kinds.put("component", LaneKind.COMPONENT);
    kinds.put("team", LaneKind.TEAM);
    kinds.put("epic", LaneKind.EPIC);
    kinds.put("assignee", LaneKind.ASSIGNEE);
    Optional<LaneKind> kind = inputs.choice("lanes", kinds);
    Optional<String> field = inputs.text("field", FIELD, "rice.plan.error.field");
    boolean teams = kind.filter(LaneKind.TEAM::equals).isPresent();
    if (teams && field.isEmpty()) {
      inputs.wrong("field", "rice.plan.error.field");
      return Optional.empty();
    }
    return kind.map(chosen -> new Lanes(chosen, teams ? field : Optional.empty()));
  }

  private static CandidateCut cut(Inputs inputs) {
    OptionalInt top = inputs.number("top", 1, MOST_CANDIDATES);
    return new CandidateCut(top, inputs.capacity("minScore"));
  }
}
