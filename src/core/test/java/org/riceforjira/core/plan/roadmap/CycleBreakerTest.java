package org.riceforjira.core.plan.roadmap;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CycleBreakerTest {
  @Test
  void theLowestRankedIssueOfACycleDoesNotHoldUpTheOthers() {
    assertEquals(Set.of("2-0"), dropped(3, "0-1", "1-2", "2-0"));
    assertEquals(Set.of("2-1"), dropped(3, "0-2", "2-1", "1-0"));
  }

  @Test
  void aLinkFromAnIssueToItselfIsDropped() {
    assertEquals(Set.of("1-1"), dropped(2, "0-1", "1-1"));
  }

  @Test
  void aLinkThatIsThereTwiceCountsOnce() {
    LinkGraph graph = graph(2, List.of("1-0", "0-1", "1-0"));
    assertEquals(2, graph.links());
    assertEquals(2, graph.issues());
    assertEquals(Set.of("1-0"), dropped(2, "1-0", "0-1", "1-0"));
  }

  @Test
  void linksWithoutACycleAreKept() {
    assertEquals(Set.of(), dropped(4, "3-2", "2-1", "3-1", "1-0", "3-0"));
    assertEquals(Set.of(), dropped(1));
  }

  @Test
  void aLinkToALowerRankedIssueIsNeverDropped() {
    assertEquals(Set.of("1-0", "2-1"), dropped(3, "0-1", "1-2", "1-0", "2-1"));
  }

  /** The rule by its words: the lowest ranked link of some cycle, on all cycles there are. */
  @Property(seed = "42", tries = 1000)
  void aLinkIsDroppedExactlyWhenItIsTheLowestRankedOfSomeCycle(
      @ForAll("smallGraphs") List<String> links) {
    Set<String> expected = new TreeSet<>();
    for (List<String> cycle : simpleCycles(new TreeSet<>(links))) {
      expected.add(lowest(cycle));
    }
    assertEquals(expected, dropped(6, links.toArray(String[]::new)));
  }

  @Property(seed = "42", tries = 300)
  void eachDroppedLinkIsNamedByAShortestCycleOfWhichItIsTheLowest(
      @ForAll("smallGraphs") List<String> links) {
    LinkGraph graph = graph(6, links);
    boolean[] dropped = CycleBreaker.dropped(graph);
    List<List<String>> cycles = simpleCycles(new TreeSet<>(links));
    for (int link = 0; link < dropped.length; link++) {
      if (dropped[link]) {
        String name = name(graph, link);
        int[] members = new CycleSearch(graph).through(link);
        List<String> named = links(members);
        assertTrue(new HashSet<>(links).containsAll(named), () -> named + " in " + links);
        assertEquals(name, lowest(named));
        int shortest =
            cycles.stream()
                .filter(c -> lowest(c).equals(name))
                .mapToInt(List::size)
                .min()
                .orElse(0);
        assertEquals(shortest, named.size());
        assertEquals(new TreeSet<>(boxed(members)).first(), members[0], "best ranked first");
      }
    }
  }

  @Test
  void aChainLongerThanTheStackIsFollowed() {
    int size = 100_000;
    long[] links = new long[size];
    for (int i = 0; i < size; i++) {
      links[i] = LinkGraph.link(i, (i + 1) % size);
    }
    LinkGraph graph = new LinkGraph(size, links);
    boolean[] expected = new boolean[size];
    expected[size - 1] = true;
    assertArrayEquals(expected, CycleBreaker.dropped(graph));
    assertEquals(size, new CycleSearch(graph).through(size - 1).length);
  }

  @Test
  void whatIsLeftOfATangleOfManyIssuesHasNoCycle() {
    int size = 20_000;
    Random random = new Random(42);
    LinkGraph graph =
        new LinkGraph(
            size,
            random
                .ints(2 * size, 0, size)
                .mapToLong(from -> LinkGraph.link(from, random.nextInt(size)))
                .toArray());
    boolean[] dropped = CycleBreaker.dropped(graph);
    int[] waiting = new int[size];
    for (int link = 0; link < dropped.length; link++) {
      waiting[graph.dependent(link)] += dropped[link] ? 0 : 1;
    }
    Deque<Integer> free = new ArrayDeque<>();
    for (int i = 0; i < size; i++) {
      if (waiting[i] == 0) {
        free.add(i);
      }
    }
    int reached = 0;
    for (; !free.isEmpty(); reached++) {
      int at = free.poll();
      for (int link = graph.firstOf(at); link < graph.firstOf(at + 1); link++) {
        if (!dropped[link] && --waiting[graph.dependent(link)] == 0) {
          free.add(graph.dependent(link));
        }
      }
    }
    assertEquals(size, reached);
  }

  @Provide
  Arbitrary<List<String>> smallGraphs() {
    return Arbitraries.integers().between(0, 35).map(i -> i / 6 + "-" + i % 6).list().ofMaxSize(14);
  }

  private static Set<String> dropped(int issues, String... links) {
    LinkGraph graph = graph(issues, List.of(links));
    boolean[] dropped = CycleBreaker.dropped(graph);
    Set<String> names = new TreeSet<>();
    for (int link = 0; link < dropped.length; link++) {
      if (dropped[link]) {
        names.add(name(graph, link));
      }
    }
    return names;
  }

  private static LinkGraph graph(int issues, List<String> links) {
    return new LinkGraph(
        issues, links.stream().mapToLong(l -> LinkGraph.link(from(l), to(l))).toArray());
  }

  private static int from(String link) {
    return link.charAt(0) - '0';
  }

  private static int to(String link) {
    return link.charAt(2) - '0';
  }

  private static String name(LinkGraph graph, int link) {
    return graph.prerequisite(link) + "-" + graph.dependent(link);
  }

  private static String lowest(List<String> cycle) {
    return cycle.stream().max((a, b) -> Integer.compare(from(a), from(b))).orElseThrow();
  }

  private static List<String> links(int[] members) {
    List<String> links = new ArrayList<>();
    for (int i = 0; i < members.length; i++) {
      links.add(members[i] + "-" + members[(i + 1) % members.length]);
    }
    return links;
  }

  private static List<Integer> boxed(int[] numbers) {
    return Arrays.stream(numbers).boxed().toList();
  }

  /** All cycles without a repeated issue, each found from its best ranked one on. */
  private static List<List<String>> simpleCycles(Set<String> links) {
    List<List<String>> cycles = new ArrayList<>();
    for (int start = 0; start < 6; start++) {
      extend(start, start, new ArrayList<>(), links, cycles);
    }
    return cycles;
  }

  private static void extend(
      int start, int at, List<String> path, Set<String> links, List<List<String>> cycles) {
    for (String link : links) {
      boolean fresh = to(link) > start && path.stream().noneMatch(l -> to(l) == to(link));
      if (from(link) == at && (to(link) == start || fresh)) {
        path.add(link);
        if (to(link) == start) {
          cycles.add(List.copyOf(path));
        } else {
          extend(start, to(link), path, links, cycles);
        }
        path.remove(path.size() - 1);
      }
    }
  }
}
