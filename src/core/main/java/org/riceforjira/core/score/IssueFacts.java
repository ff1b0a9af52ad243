package org.riceforjira.core.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What is known about one issue, without any type of Jira; made with {@link #of(long, String)}. */
public record IssueFacts(
    long id, String key, FieldFacts fields, SystemFacts system, RelatedFacts related) {

  /**
   * Values of custom fields.
   *
   * @param numbers numbers by field id; absent means empty
   * @param options chosen option texts by field id; absent means empty
   * @param storedScore the number in the score field, null when it is empty
   */
  public record FieldFacts(
      Map<String, Double> numbers, Map<String, String> options, Double storedScore) {
    public FieldFacts {
      numbers = Map.copyOf(numbers);
      options = Map.copyOf(options);
    }
  }

  /** What every issue has; null means not read, or empty. */
  public record SystemFacts(
      Long votes,
      Long watchers,
      Long commentAuthors,
      String priority,
      Long originalEstimateSeconds) {}

  /**
   * How the issue stands to others.
   *
   * @param queries the JQL, of those that were asked for, that the issue matches
   */
  public record RelatedFacts(List<LinkFact> links, Set<String> queries) {
    public RelatedFacts {
      links = List.copyOf(links);
      queries = Set.copyOf(queries);
    }
  }

  public IssueFacts {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(fields, "fields");
    Objects.requireNonNull(system, "system");
    Objects.requireNonNull(related, "related");
  }

  /** Starts the facts of one issue; everything not added stays missing. */
  public static Builder of(long id, String key) {
    return new Builder(id, key);
  }

  /** The same facts with some number fields set; null empties one. */
  public IssueFacts withNumbers(Map<String, Double> changes) {
    Map<String, Double> numbers = new HashMap<>(numbers());
    changes.forEach(
        (field, value) -> {
          if (value == null) {
            numbers.remove(field);
          } else {
            numbers.put(field, value);
          }
        });
    FieldFacts changed = new FieldFacts(numbers, options(), storedScore());
    return new IssueFacts(id, key, changed, system, related);
  }

  /** The same facts with another number in the score field; null for none. */
  public IssueFacts withStoredScore(Double score) {
    return new IssueFacts(id, key, new FieldFacts(numbers(), options(), score), system, related);
  }

  public Map<String, Double> numbers() {
    return fields.numbers();
  }

  public Map<String, String> options() {
    return fields.options();
  }

  public List<LinkFact> links() {
    return related.links();
  }

  /** True when the issue matches a JQL that was asked for. */
  public boolean matches(String jql) {
    return related.queries().contains(jql);
  }

  /** The number in the score field as it was read, null when it is empty. */
  public Double storedScore() {
    return fields.storedScore();
  }

  /** Collects facts; null always means missing, so adapters need not ask before they add. */
  public static final class Builder {
    private final long id;
    private final String key;
    private final Map<String, Double> numbers = new HashMap<>();
    private final Map<String, String> options = new HashMap<>();
    private final List<LinkFact> links = new ArrayList<>();
    private final Set<String> queries = new HashSet<>();
    private Double storedScore;
    private Long votes;
    private Long watchers;
    private Long commentAuthors;
    private String priority;
    private Long originalEstimateSeconds;

    private Builder(long id, String key) {
      this.id = id;
      this.key = key;
    }

    public Builder number(String field, Double value) {
      if (value != null) {
        numbers.put(field, value);
      }
      return this;
    }

    public Builder option(String field, String text) {
      if (text != null) {
        options.put(field, text);
      }
      return this;
    }

    public Builder storedScore(Double score) {
      storedScore = score;
      return this;
    }

    public Builder votes(Long count) {
      votes = count;
      return this;
    }

    public Builder watchers(Long count) {
      watchers = count;
      return this;
    }

    /** How many different people commented. */
    public Builder commentAuthors(Long count) {
      commentAuthors = count;
      return this;
    }

    /** The name of the priority, such as "High". */
    public Builder priority(String name) {
      priority = name;
      return this;
    }

    public Builder originalEstimateSeconds(Long seconds) {
      originalEstimateSeconds = seconds;
      return this;
    }

    public Builder link(LinkFact link) {
      links.add(link);
      return this;
    }

    /** A JQL that was asked for and that the issue matches. */
    public Builder matching(String jql) {
      queries.add(jql);
      return this;
    }

    public IssueFacts build() {
      return new IssueFacts(
          id,
          key,
          new FieldFacts(numbers, options, storedScore),
          new SystemFacts(votes, watchers, commentAuthors, priority, originalEstimateSeconds),
          new RelatedFacts(links, queries));
    }
  }
}
