package org.riceforjira.plugin.backlog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.riceforjira.core.rank.RankInterval;
import org.riceforjira.core.sentence.SortText;
import org.riceforjira.plugin.factors.ReviewRule;
import org.riceforjira.plugin.jira.ReviewStamp;
import org.riceforjira.plugin.ranking.BacklogEntry;
import org.riceforjira.plugin.ranking.RankedBacklog;

/**
 * Puts candidates into the order of a list. Equal ones stay in rank order, and empty values come
 * last, whichever way it is sorted.
 */
final class Order {
  private static final Comparator<RankInterval> BY_ENDS =
      Comparator.comparingInt(RankInterval::low).thenComparingInt(RankInterval::high);

  /** Then those that nobody has looked at for longest. */
  private static final Comparator<Looked> DUE_FIRST =
      Comparator.comparing((Looked looked) -> !looked.due()).thenComparing(Looked::at);

  private final RankedBacklog backlog;
  private final UnaryOperator<String> names;
  private final ReviewRule reviews;

  /**
   * @param names what types and statuses of a name are called
   */
  Order(RankedBacklog backlog, UnaryOperator<String> names, ReviewRule reviews) {
    this.backlog = backlog;
    this.names = names;
    this.reviews = reviews;
  }

  /** The positions, which are in rank order, in the order of the sort. */
  int[] of(int[] positions, Sort sort) {
    return switch (sort.column()) {
      case RANK, TOTAL -> byRank(positions, sort.reversed());
      case KEY -> byNumber(positions, sort, entry -> number(entry.key()));
      case TYPE -> byText(positions, sort, entry -> names.apply(entry.type()));
      case SUMMARY -> byText(positions, sort, BacklogEntry::summary);
      case STATUS -> byText(positions, sort, entry -> names.apply(entry.status()));
      case REACH -> byNumber(positions, sort, entry -> entry.factors().reach());
      case IMPACT -> byNumber(positions, sort, entry -> entry.factors().impact());
      case CONFIDENCE -> byNumber(positions, sort, entry -> entry.factors().confidence());
      case EFFORT -> byNumber(positions, sort, entry -> entry.factors().effort());
      case SCORE -> byNumber(positions, sort, entry -> entry.score().value());
      case INTERVAL -> sorted(positions, sort, BY_ENDS, this::interval, Objects::isNull);
      case REVIEW -> sorted(positions, sort, DUE_FIRST, this::looked, Objects::isNull);
    };
  }

  private RankInterval interval(BacklogEntry entry) {
    int position = backlog.position(entry.id());
    return position < backlog.scored() ? backlog.intervals().interval(position) : null;
  }

  /** When somebody looked at an issue, or created it. */
  private record Looked(boolean due, Instant at) {}

  /** Null for one at which nobody has looked, nor has to. */
  private Looked looked(BacklogEntry entry) {
    boolean due = reviews.due(entry.review(), entry.created(), entry.factors()).isPresent();
    return due || entry.review().isPresent()
        ? new Looked(due, entry.review().map(ReviewStamp::at).orElse(entry.created()))
        : null;
  }

  /** Effort so far grows with the rank, so both are one order; the unscored have neither. */
  private int[] byRank(int[] positions, boolean reversed) {
    if (!reversed) {
      return positions;
    }
    int scored = 0;
    while (scored < positions.length && positions[scored] < backlog.scored()) {
      scored++;
    }
    int ranked = scored;
    return IntStream.range(0, positions.length)
        .map(index -> positions[index < ranked ? ranked - 1 - index : index])
        .toArray();
  }

  private int[] byNumber(int[] positions, Sort sort, ToDoubleFunction<BacklogEntry> value) {
    Comparator<Double> order = Comparator.naturalOrder();
    return sorted(
        positions, sort, order, entry -> value.applyAsDouble(entry), number -> number.isNaN());
  }

  private int[] byText(int[] positions, Sort sort, Function<BacklogEntry, String> value) {
    return sorted(
        positions,
        sort,
        SortText.ORDER,
        entry -> SortText.of(value.apply(entry)),
        SortText::isEmpty);
  }

  /** A candidate and what it is sorted by, which is found out once and not at each comparison. */
  private record Keyed<K>(int position, K key) {}

  private <K> int[] sorted(
      int[] positions,
      Sort sort,
      Comparator<K> order,
      Function<BacklogEntry, K> value,
      Predicate<K> empty) {
    List<Keyed<K>> filled = new ArrayList<>(positions.length);
    List<Keyed<K>> last = new ArrayList<>();
    for (int position : positions) {
      Keyed<K> keyed = new Keyed<>(position, value.apply(backlog.entry(position)));
      (empty.test(keyed.key()) ? last : filled).add(keyed);
    }
    Comparator<Keyed<K>> byKey = Comparator.comparing(Keyed::key, order);
    // Turning round the comparator and not the list keeps equal ones in rank order.
    filled.sort(sort.reversed() ? byKey.reversed() : byKey);
    filled.addAll(last);
    return filled.stream().mapToInt(Keyed::position).toArray();
  }

  private static double number(String key) {
    return Double.parseDouble(key.substring(key.lastIndexOf('-') + 1));
  }
}
