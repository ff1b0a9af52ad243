package org.riceforjira.core.score;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a factor comes from: reads one number from the facts of an issue, or none. */
public sealed interface Source {

  /** The number this source yields for the issue, or why it yields none. */
  Reading read(IssueFacts facts);

  /** The facts that {@link #read} looks at. */
  FactNeeds needs();

  /** True for a source that yields a value for every issue: none behind it is ever asked. */
  default boolean always() {
    boolean counts = this instanceof Votes || this instanceof Watchers;
    boolean alsoNone = this instanceof CommentAuthors || this instanceof LinkCount;
    return counts || alsoNone || assumed();
  }

  /** True for a value that nobody measured or typed for the issue. */
  default boolean assumed() {
    return false;
  }

  /** True for a value that a person typed or chose for this factor. */
  default boolean typed() {
    return false;
  }

  /** A number field, by id. */
  record NumberField(String field) implements Source {
    public NumberField {
      requireText(field, "A number source needs the id of a field.");
    }

    @Override
    public Reading read(IssueFacts facts) {
      Double number = facts.numbers().get(field);
      return number == null ? Reading.NOTHING : Reading.of(number, number);
    }

    @Override
    public FactNeeds needs() {
      return FactNeeds.ofNumber(field);
    }

    @Override
    public boolean typed() {
      return true;
    }
  }

  /** A select field, by id, with a value per option text. */
  record OptionField(String field, Map<String, Double> values) implements Source {
    public OptionField {
      requireText(field, "An option source needs the id of a field.");
      values = table(values);
    }

    @Override
    public Reading read(IssueFacts facts) {
      return lookUp(values, facts.options().get(field), GapReason.OPTION_WITHOUT_VALUE);
    }

    @Override
    public FactNeeds needs() {
      return FactNeeds.ofOption(field);
    }

    @Override
    public boolean typed() {
      return true;
    }
  }

  /** The number of votes. */
  record Votes() implements Source {
    @Override
    public Reading read(IssueFacts facts) {
      return count(facts.system().votes());
    }

    @Override
    public FactNeeds needs() {
      return FactNeeds.ofSystem(SystemFact.VOTES);
    }
  }

  /** The number of watchers. */
  record Watchers() implements Source {
    @Override
    public Reading read(IssueFacts facts) {
      return count(facts.system().watchers());
    }

    @Override
    public FactNeeds needs() {
      return FactNeeds.ofSystem(SystemFact.WATCHERS);
    }
  }

  /** The number of different people who commented. */
  record CommentAuthors() implements Source {
    @Override
    public Reading read(IssueFacts facts) {
      return count(facts.system().commentAuthors());
    }

    @Override
    public FactNeeds needs() {
      return FactNeeds.ofSystem(SystemFact.COMMENT_AUTHORS);
    }
  }

  /** The number of links of a type and direction; no link is a count of 0. */
  record LinkCount(String linkType, LinkDirection direction) implements Source {
    public LinkCount {
      requireText(linkType, "A link source needs the name of a link type.");
    }

    @Override
    public Reading read(IssueFacts facts) {
      return count((long) links(facts, linkType, direction).size());
    }

    @Override
    public FactNeeds needs() {
      return FactNeeds.ofLinks(new LinkNeed(linkType, direction, Optional.empty()));
    }
  }

  /**
   * The sum of a number field over linked issues; yields nothing when none of them has a number.
   */
  record LinkSum(String linkType, LinkDirection direction, String field) implements Source {
    public LinkSum {
      requireText(linkType, "A link source needs the name of a link type.");
      requireText(field, "A sum over links needs the id of a field.");
    }

    @Override
    public Reading read(IssueFacts facts) {
      List<Double> numbers =
          links(facts, linkType, direction).stream()
              .filter(link -> link.numbers().containsKey(field))
              .map(link -> link.numbers().get(field))
              .toList();
      if (numbers.isEmpty()) {
        return Reading.NOTHING;
      }
      double sum = Amounts.sum(numbers);
      return Reading.of(sum, sum);
    }

    @Override
    public FactNeeds needs() {
      return FactNeeds.ofLinks(new LinkNeed(linkType, direction, Optional.of(field)));
    }
  }

  /** Story points, by field id, divided by the points that make one unit of effort. */
  record StoryPoints(String field, double pointsPerUnit) implements Source {
    public StoryPoints {
      requireText(field, "A story point source needs the id of a field.");
      Amounts.requirePositive(pointsPerUnit, "Points per unit");
    }

    @Override
    public Reading read(IssueFacts facts) {
      Double points = facts.numbers().get(field);
      return points == null ? Reading.NOTHING : Reading.of(points / pointsPerUnit, points);
    }

    @Override
    public FactNeeds needs() {
      return FactNeeds.ofNumber(field);
    }
  }

  /** The original estimate in hours divided by the hours that make one unit of effort. */
  record OriginalEstimate(double hoursPerUnit) implements Source {
    private static final double SECONDS_PER_HOUR = 3600;

    private record Hours(double number) {
      @Override
      public String toString() {
        return Amounts.text(number) + " h";
      }
    }

    public OriginalEstimate {
      Amounts.requirePositive(hoursPerUnit, "Hours per unit");
    }

    @Override
    public Reading read(IssueFacts facts) {
      Long seconds = facts.system().originalEstimateSeconds();
      if (seconds == null) {
        return Reading.NOTHING;
      }
      double hours = seconds / SECONDS_PER_HOUR;
      return Reading.of(hours / hoursPerUnit, new Hours(hours));
    }

    @Override
    public FactNeeds needs() {
      return FactNeeds.ofSystem(SystemFact.ORIGINAL_ESTIMATE);
    }
  }

  /** The priority, with a value per name. */
  record PriorityTable(Map<String, Double> values) implements Source {
    public PriorityTable {
      values = table(values);
    }

    @Override
    public Reading read(IssueFacts facts) {
      return lookUp(values, facts.system().priority(), GapReason.PRIORITY_WITHOUT_VALUE);
    }

    @Override
    public FactNeeds needs() {
      return FactNeeds.ofSystem(SystemFact.PRIORITY);
    }
  }

  /** The same value for every issue. */
  record Constant(double value) implements Source {
    public Constant {
      Amounts.requireAmount(value, "A constant");
    }

    @Override
    public Reading read(IssueFacts facts) {
      return Reading.of(value, value);
    }

    @Override
    public FactNeeds needs() {
      return FactNeeds.NONE;
    }

    @Override
    public boolean assumed() {
      return true;
    }
  }

  private static Reading count(Long number) {
    return number == null ? Reading.NOTHING : Reading.of(number, number);
  }

  private static Reading lookUp(Map<String, Double> table, String name, GapReason unknown) {
    if (name == null) {
      return Reading.NOTHING;
    }
    Double value = table.get(name);
    return value == null ? Reading.withoutValue(unknown, name) : Reading.of(value, name);
  }

  private static List<LinkFact> links(IssueFacts facts, String type, LinkDirection direction) {
    return facts.links().stream()
        .filter(link -> link.type().equals(type) && link.direction() == direction)
        .toList();
  }

  private static Map<String, Double> table(Map<String, Double> values) {
    values.forEach((name, value) -> Amounts.requireAmount(value, "The value of '" + name + "'"));
    // Keeps the order in which a person wrote the table; Map.copyOf would not.
    return Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  private static void requireText(String text, String otherwise) {
    if (text == null || text.isBlank()) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
