package org.riceforjira.plugin.backlog;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.riceforjira.core.settings.Review;
import org.riceforjira.plugin.factors.Reviews;
import org.riceforjira.plugin.jira.ConstantNames;
import org.riceforjira.plugin.ranking.BacklogEntry;
import org.riceforjira.plugin.ranking.RankedBacklog;
import org.springframework.stereotype.Component;

/** Puts candidates into the order that their reader sees: types and statuses as they read them. */
@Component
class ListOrders {
  /** Issues that are asked for one name: some may have another type by now. */
  private static final int TRIES = 3;

  private final ConstantNames names;
  private final Reviews reviews;

  ListOrders(ConstantNames names, Reviews reviews) {
    this.names = names;
    this.reviews = reviews;
  }

  /** Where the rows of a list are, in rank order and in its own. */
  record Positions(int[] ranked, int[] sorted) {}

  /**
   * The positions in the order of the sort.
   *
   * @param ranked positions in the backlog, in rank order
   * @param review when somebody has to look again
   */
  Positions of(RankedBacklog backlog, int[] ranked, Sort sort, Review review) {
    Map<String, String> read =
        switch (sort.column()) {
          case TYPE -> read(backlog, ranked, BacklogEntry::type, names::type);
          case STATUS -> read(backlog, ranked, BacklogEntry::status, names::status);
          default -> Map.of();
        };
    Order order = new Order(backlog, name -> read.getOrDefault(name, name), reviews.rule(review));
    return new Positions(ranked, order.of(ranked, sort));
  }

  private interface Translation {
    Optional<String> of(long issueId, String name);
  }

  /** Before anything is sorted, so that all of a name come under the same. */
  private static Map<String, String> read(
      RankedBacklog backlog,
      int[] ranked,
      Function<BacklogEntry, String> named,
      Translation translation) {
    Map<String, String> read = new HashMap<>();
    Map<String, Integer> tries = new HashMap<>();
    for (int position : ranked) {
      BacklogEntry entry = backlog.entry(position);
      String name = named.apply(entry);
      if (!read.containsKey(name) && tries.merge(name, 1, Integer::sum) <= TRIES) {
        translation.of(entry.id(), name).ifPresent(text -> read.put(name, text));
      }
    }
    return read;
  }
}
