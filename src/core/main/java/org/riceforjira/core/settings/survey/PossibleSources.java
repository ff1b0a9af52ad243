package org.riceforjira.core.settings.survey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.riceforjira.core.score.ConfidenceUnit;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.LinkDirection;
import org.riceforjira.core.score.Scale;
import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.core.score.Source;
import org.riceforjira.core.settings.RiceFields;

/** Everything that each factor could be read from, typed sources first. */
final class PossibleSources {
  /**
   * Story points that make a person-month: five people with a velocity of 25 points in two weeks do
   * some 50 points in a month. It changes no order among issues that are estimated in points; it
   * matters beside efforts that are typed.
   */
  static final double POINTS_PER_MONTH = 10;

  /** Twenty days of eight hours. */
  static final double HOURS_PER_MONTH = 160;

  /** The level "low" of the scale in percent: nobody has looked yet. */
  private static final double ASSUMED_CONFIDENCE = 50;

  private final Supply supply;
  private final ScoringRules rules;

  PossibleSources(Supply supply, ScoringRules rules) {
    this.supply = supply;
    this.rules = rules;
  }

  /** In the order in which they are told. */
  List<Source> of(Factor factor) {
    List<Source> sources = new ArrayList<>(typed(factor));
    sources.addAll(derived(factor));
    return sources;
  }

  /** Those that are chosen already, or the field of the app: to be kept even without a value. */
  Set<Source> kept(Factor factor) {
    Set<Source> kept = new LinkedHashSet<>();
    rules.of(factor).sources().stream().filter(Source::typed).forEach(kept::add);
    kept.add(new Source.NumberField(own(factor)));
    return kept;
  }

  private Collection<Source> typed(Factor factor) {
    Set<Source> typed = kept(factor);
    supply.numbers().stream()
        .filter(field -> !field.storyPoints() && !isOwn(field.id()))
        .filter(field -> FactorNames.match(factor, field.name()))
        .map(field -> new Source.NumberField(field.id()))
        .forEach(typed::add);
    supply.selects().stream()
        .filter(field -> FactorNames.match(factor, field.name()))
        .filter(field -> isNew(field, typed))
        .flatMap(field -> option(field, factor).stream())
        .forEach(typed::add);
    return typed;
  }

  /** A field whose options have values already keeps those. */
  private static boolean isNew(Supply.SelectChoice field, Set<Source> typed) {
    return typed.stream().noneMatch(source -> source.needs().optionFields().contains(field.id()));
  }

  private Optional<Source> option(Supply.SelectChoice field, Factor factor) {
    Scale scale = rules.of(factor).scale();
    Optional<Map<String, Double>> values =
        factor == Factor.CONFIDENCE
            ? confidences(field.options(), scale)
            : ValueTable.ofOptions(field.options(), scale);
    return values
        .filter(of -> factor != Factor.EFFORT || of.values().stream().allMatch(v -> v > 0))
        .map(of -> new Source.OptionField(field.id(), of));
  }

  private Optional<Map<String, Double>> confidences(List<String> options, Scale scale) {
    ConfidenceUnit unit = rules.confidenceUnit();
    if (unit == ConfidenceUnit.RAW) {
      return ValueTable.ofOptions(options, scale);
    }
    Optional<Map<String, Double>> values =
        ValueTable.ofConfidences(options, scale)
            .filter(of -> of.values().stream().allMatch(v -> v <= unit.largest()));
    values.ifPresent(of -> of.replaceAll((option, v) -> unit.asStored(v)));
    return values;
  }

  private List<Source> derived(Factor factor) {
    return switch (factor) {
      case REACH -> reach();
      case IMPACT ->
          ValueTable.spread(supply.priorities(), rules.of(Factor.IMPACT).scale())
              .<List<Source>>map(values -> List.of(new Source.PriorityTable(values)))
              .orElse(List.of());
      case CONFIDENCE -> assumed();
      case EFFORT -> effort();
    };
  }

  private List<Source> reach() {
    Stream<Source> people =
        Stream.of(new Source.Votes(), new Source.Watchers(), new Source.CommentAuthors());
    Stream<Source> links =
        supply.linkTypes().stream()
            .flatMap(
                type ->
                    Stream.of(
                        new Source.LinkCount(type, LinkDirection.INWARD),
                        new Source.LinkCount(type, LinkDirection.OUTWARD)));
    return Stream.concat(people, links).toList();
  }

  private List<Source> assumed() {
    ConfidenceUnit unit = rules.confidenceUnit();
    // What is the middle of a scale of the team's own nobody can guess.
    return unit == ConfidenceUnit.RAW
        ? List.of()
        : List.of(new Source.Constant(unit.asStored(ASSUMED_CONFIDENCE)));
  }

  private List<Source> effort() {
    List<Source> sources = new ArrayList<>();
    supply.numbers().stream()
        .filter(Supply.NumberChoice::storyPoints)
        .map(field -> new Source.StoryPoints(field.id(), POINTS_PER_MONTH))
        .forEach(sources::add);
    sources.add(new Source.OriginalEstimate(HOURS_PER_MONTH));
    return sources;
  }

  private String own(Factor factor) {
    return switch (factor) {
      case REACH -> supply.rice().reach();
      case IMPACT -> supply.rice().impact();
      case CONFIDENCE -> supply.rice().confidence();
      case EFFORT -> supply.rice().effort();
    };
  }

  private boolean isOwn(String field) {
    RiceFields rice = supply.rice();
    return List.of(rice.reach(), rice.impact(), rice.confidence(), rice.effort(), rice.score())
        .contains(field);
  }
}
