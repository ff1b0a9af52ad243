package org.riceforjira.core.score;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What has to be read of each issue; a gateway reads nothing else.
 *
 * @param queries JQL, without project and order, of which must be known whether the issue matches
 */
public record FactNeeds(
    FieldNeeds fields, Set<SystemFact> systemFacts, Set<LinkNeed> links, Set<String> queries) {

  /** Nothing but id and key. */
  public static final FactNeeds NONE = new FactNeeds(FieldNeeds.NONE, Set.of(), Set.of(), Set.of());

  /**
   * The custom fields that are needed.
   *
   * @param numbers ids of number fields
   * @param options ids of select fields
   * @param score id of the number field that holds the score now; empty when it is not needed
   */
  public record FieldNeeds(Set<String> numbers, Set<String> options, Optional<String> score) {
    static final FieldNeeds NONE = new FieldNeeds(Set.of(), Set.of(), Optional.empty());

    public FieldNeeds {
      numbers = Set.copyOf(numbers);
      options = Set.copyOf(options);
      Objects.requireNonNull(score, "score");
    }

    private FieldNeeds plus(FieldNeeds other) {
      return new FieldNeeds(
          union(numbers, other.numbers), union(options, other.options), score.or(other::score));
    }
  }

  public FactNeeds {
    Objects.requireNonNull(fields, "fields");
    systemFacts = Set.copyOf(systemFacts);
    links = Set.copyOf(links);
    queries = Set.copyOf(queries);
  }

  static FactNeeds ofNumber(String field) {
    return NONE.with(new FieldNeeds(Set.of(field), Set.of(), Optional.empty()));
  }

  static FactNeeds ofOption(String field) {
    return NONE.with(new FieldNeeds(Set.of(), Set.of(field), Optional.empty()));
  }

  static FactNeeds ofSystem(SystemFact fact) {
    return new FactNeeds(FieldNeeds.NONE, Set.of(fact), Set.of(), Set.of());
  }

  static FactNeeds ofLinks(LinkNeed need) {
    return new FactNeeds(FieldNeeds.NONE, Set.of(), Set.of(need), Set.of());
  }

  public static FactNeeds ofQueries(Set<String> jql) {
    return new FactNeeds(FieldNeeds.NONE, Set.of(), Set.of(), jql);
  }

  public Set<String> numberFields() {
    return fields.numbers();
  }

  public Set<String> optionFields() {
    return fields.options();
  }

  /** The field that holds the score now; empty when it is not needed. */
  public Optional<String> scoreField() {
    return fields.score();
  }

  /** True when this fact is needed. */
  public boolean includes(SystemFact fact) {
    return systemFacts.contains(fact);
  }

  /** The same needs, and the score stored in this field. */
  public FactNeeds withScore(String field) {
    return with(new FieldNeeds(numberFields(), optionFields(), Optional.of(field)));
  }

  private FactNeeds with(FieldNeeds others) {
    return new FactNeeds(others, systemFacts, links, queries);
  }

  /** What either needs; the score field of this one comes first. */
  public FactNeeds plus(FactNeeds other) {
    return new FactNeeds(
        fields.plus(other.fields),
        union(systemFacts, other.systemFacts),
        union(links, other.links),
        union(queries, other.queries));
  }

  private static <T> Set<T> union(Set<T> left, Set<T> right) {
    Set<T> both = new LinkedHashSet<>(left);
    both.addAll(right);
    return both;
  }
}
