package org.riceforjira.core.score;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What has to be read of each issue; a gateway reads nothing else.
 *
 * @param numberFields ids of number fields
 * @param optionFields ids of select fields
 * @param scoreField id of the number field that holds the score now; empty when it is not needed
 */
public record FactNeeds(
    Set<String> numberFields,
    Set<String> optionFields,
    Set<SystemFact> systemFacts,
    Set<LinkNeed> links,
    Optional<String> scoreField) {

  /** Nothing but id and key. */
  public static final FactNeeds NONE =
      new FactNeeds(Set.of(), Set.of(), Set.of(), Set.of(), Optional.empty());

  public FactNeeds {
    numberFields = Set.copyOf(numberFields);
    optionFields = Set.copyOf(optionFields);
    systemFacts = Set.copyOf(systemFacts);
    links = Set.copyOf(links);
  }

  static FactNeeds ofNumber(String field) {
    return new FactNeeds(Set.of(field), Set.of(), Set.of(), Set.of(), Optional.empty());
  }

  static FactNeeds ofOption(String field) {
    return new FactNeeds(Set.of(), Set.of(field), Set.of(), Set.of(), Optional.empty());
  }

  static FactNeeds ofSystem(SystemFact fact) {
    return new FactNeeds(Set.of(), Set.of(), Set.of(fact), Set.of(), Optional.empty());
  }

  static FactNeeds ofLinks(LinkNeed need) {
    return new FactNeeds(Set.of(), Set.of(), Set.of(), Set.of(need), Optional.empty());
  }

  /** True when this fact is needed. */
  public boolean includes(SystemFact fact) {
    return systemFacts.contains(fact);
  }

  /** The same needs, and the score stored in this field. */
  public FactNeeds withScore(String field) {
    return new FactNeeds(numberFields, optionFields, systemFacts, links, Optional.of(field));
  }

  /** What either needs; the score field of this one comes first. */
  public FactNeeds plus(FactNeeds other) {
    return new FactNeeds(
        union(numberFields, other.numberFields),
        union(optionFields, other.optionFields),
        union(systemFacts, other.systemFacts),
        union(links, other.links),
        scoreField.or(other::scoreField));
  }

  private static <T> Set<T> union(Set<T> left, Set<T> right) {
    Set<T> both = new LinkedHashSet<>(left);
    both.addAll(right);
    return both;
  }
}
