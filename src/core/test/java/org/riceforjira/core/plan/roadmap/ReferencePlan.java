package org.riceforjira.core.plan.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.riceforjira.core.plan.Millionths;

/**
 * The rules of planning in the plainest words, for small backlogs that are read whole: to compare
 * with.
 */
final class ReferencePlan {
  private final List<Candidate> all;
  private final List<Candidate> byRank;
  private final Map<Candidate, Candidate> leaders = new HashMap<>();
  private final Set<List<Candidate>> kept = new HashSet<>();
  private final List<Candidate> order = new ArrayList<>();
  private final Map<Candidate, Integer> ended = new HashMap<>();
  private final Map<Candidate, Long> left = new HashMap<>();

  /** Each served issue as "P-1: 2000000 in 0", in the order of serving within each pool. */
  final List<String> servings = new ArrayList<>();

  ReferencePlan(List<Candidate> ranking, List<Link> links, Horizon horizon) {
    this(ranking, links, horizon, List.of());
  }

  ReferencePlan(List<Candidate> ranking, List<Link> links, Horizon horizon, List<Long> pinned) {
    all = ranking;
    byRank = new ArrayList<>(ranking);
    byRank.removeIf(issue -> issue.progress() == Progress.DONE);
    byRank.sort(Comparator.comparing(issue -> issue.progress() != Progress.IN_PROGRESS));
    for (int pin = pinned.size() - 1; pin >= 0; pin--) {
      long id = pinned.get(pin);
      byRank.stream()
          .filter(issue -> issue.id() == id)
          .findFirst()
          .ifPresent(
              issue -> {
                byRank.remove(issue);
                byRank.add(0, issue);
              });
    }
    keepLinks(links);
    for (Candidate issue : byRank) {
      boolean leads =
          pinned.contains(issue.id())
              || issue.progress() == Progress.IN_PROGRESS
              || issue.score().isPresent();
      if (leads && issue.hasEffort()) {
        place(issue, byRank);
        order.forEach(placed -> leaders.putIfAbsent(placed, issue));
      }
    }
    for (Candidate issue : order) {
      left.put(issue, Millionths.of(issue.work().effort().orElse(0)));
    }
    for (int period = 0; period < horizon.capacities().size(); period++) {
      fill(period, horizon);
    }
  }

  List<String> order() {
    return order.stream().map(Candidate::key).toList();
  }

  /** What an issue waits for, by links that are kept. */
  List<Candidate> prerequisites(Candidate issue) {
    return byRank.stream().filter(other -> kept.contains(List.of(other, issue))).toList();
  }

  /** The key of the issue for whose sake another has its place. */
  String leader(Candidate issue) {
    return leaders.get(issue).key();
  }

  /** What there is to tell about a link. */
  Optional<FlagReason> flag(Link link) {
    Optional<Candidate> prerequisite = find(link.prerequisite());
    if (prerequisite.isEmpty()) {
      return Optional.of(FlagReason.PREREQUISITE_OUTSIDE_PLAN);
    }
    if (prerequisite.get().progress() == Progress.DONE) {
      return Optional.of(FlagReason.PREREQUISITE_DONE);
    }
    if (!kept.contains(List.of(prerequisite.get(), find(link.dependent()).orElseThrow()))) {
      return Optional.of(FlagReason.LINK_DROPPED);
    }
    if (!prerequisite.get().hasEffort()) {
      return Optional.of(FlagReason.PREREQUISITE_WITHOUT_EFFORT);
    }
    boolean unscored =
        prerequisite.get().progress() == Progress.TODO && !prerequisite.get().score().isPresent();
    return unscored ? Optional.of(FlagReason.PREREQUISITE_WITHOUT_SCORE) : Optional.empty();
  }

  private Optional<Candidate> find(IssueRef issue) {
    return all.stream().filter(candidate -> candidate.id() == issue.id()).findFirst();
  }

  private void keepLinks(List<Link> links) {
    Set<List<Candidate>> inside = new HashSet<>();
    for (Link link : links) {
      for (Candidate prerequisite : byRank) {
        for (Candidate dependent : byRank) {
          if (prerequisite.id() == link.prerequisite().id()
              && dependent.id() == link.dependent().id()) {
            inside.add(List.of(prerequisite, dependent));
          }
        }
      }
    }
    for (List<Candidate> link : inside) {
      List<Candidate> noLower = byRank.subList(0, byRank.indexOf(link.get(0)) + 1);
      if (!reaches(link.get(1), link.get(0), noLower, inside)) {
        kept.add(link);
      }
    }
  }

  private static boolean reaches(
      Candidate from, Candidate to, List<Candidate> among, Set<List<Candidate>> links) {
    if (!among.contains(from)) {
      return false;
    }
    List<Candidate> reached = new ArrayList<>(List.of(from));
    for (int i = 0; i < reached.size(); i++) {
      for (Candidate next : among) {
        if (!reached.contains(next) && links.contains(List.of(reached.get(i), next))) {
          reached.add(next);
        }
      }
    }
    return reached.contains(to);
  }

  /** Before an issue come its prerequisites, by rank, each after its own. */
  private void place(Candidate issue, List<Candidate> among) {
    List<Candidate> needed =
        among.stream().filter(o -> o != issue && reaches(o, issue, byRank, kept)).toList();
    for (Candidate prerequisite : needed) {
      place(prerequisite, needed);
    }
    if (!order.contains(issue)) {
      order.add(issue);
    }
  }

  private void fill(int period, Horizon horizon) {
    Map<String, Long> room = new HashMap<>();
    Capacity capacity = horizon.capacities().get(period);
    LocalDate start = horizon.periods().list().get(period).start();
    room.put("", Millionths.of(capacity.common()));
    capacity.lanes().forEach((lane, amount) -> room.put(lane, Millionths.of(amount)));
    for (Candidate issue : order) {
      if (hasBegun(issue)) {
        serve(issue, period, room);
      }
    }
    for (int i = 0; i < order.size(); i++) {
      Candidate issue = order.get(i);
      boolean ready =
          ended.keySet().containsAll(prerequisites(issue))
              && !issue.notBefore().orElse(LocalDate.MIN).isAfter(start);
      if (!ended.containsKey(issue) && ready && mayBeServed(issue, room)) {
        serve(issue, period, room);
        i = -1;
      }
    }
  }

  private boolean hasBegun(Candidate issue) {
    return !ended.containsKey(issue)
        && servings.stream().anyMatch(s -> s.startsWith(issue.key() + ":"));
  }

  private boolean mayBeServed(Candidate issue, Map<String, Long> room) {
    return !issue.hasEffort() || room.get(pool(issue, room)) > 0;
  }

  private void serve(Candidate issue, int period, Map<String, Long> room) {
    if (issue.hasEffort()) {
      String pool = pool(issue, room);
      if (room.get(pool) == 0) {
        return;
      }
      long amount = Math.min(room.get(pool), left.get(issue));
      room.merge(pool, -amount, Long::sum);
      left.merge(issue, -amount, Long::sum);
      servings.add(issue.key() + ": " + amount + " in " + period);
    }
    if (left.get(issue) == 0) {
      ended.put(issue, period);
    }
  }

  private static String pool(Candidate issue, Map<String, Long> room) {
    return issue.work().lane().filter(room::containsKey).orElse("");
  }
}
