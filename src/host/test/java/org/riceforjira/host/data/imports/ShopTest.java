package org.riceforjira.host.data.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.LinkRow;
import org.riceforjira.host.data.SecurityLevelRow;
import org.riceforjira.host.data.SprintRow;
import org.riceforjira.host.data.StatusRow;

/** What the demonstration project promises to those who try the app with it. */
class ShopTest {
  private static final List<String> FACTORS = List.of("Reach", "Impact", "Confidence", "Effort");

  @TempDir private Path folder;
  private ImportDesk desk;
  private ImportPlan plan;
  private List<IssueRow> issues;

  @BeforeEach
  void importShop() throws ImportProblem {
    desk = new ImportDesk(folder);
    plan = ImportFile.shop(LocalDate.of(2026, 11, 22));
    issues = desk.store.issuesOf(desk.apply(plan).get(0).projectId());
  }

  private Double factor(IssueRow issue, String name) {
    return issue.number(desk.field(name).fieldId());
  }

  private List<String> keys(Predicate<IssueRow> chosen) {
    return issues.stream().filter(chosen).map(IssueRow::key).sorted().toList();
  }

  private boolean complete(IssueRow issue) {
    return FACTORS.stream().allMatch(name -> factor(issue, name) != null);
  }

  @Test
  void itIsImportedWhole() {
    assertEquals(42, issues.size());
    assertEquals(List.of(), plan.leftOut());
    assertEquals(15, desk.store.comments().size());
    assertEquals(11, desk.store.links().size());
    assertEquals(4, desk.store.fields().size());
  }

  @Test
  void sixIssuesAreIncompleteInDifferentWays() {
    Map<String, List<String>> gaps = new TreeMap<>();
    for (IssueRow issue : issues) {
      List<String> missing = FACTORS.stream().filter(f -> factor(issue, f) == null).toList();
      if (!missing.isEmpty()) {
        gaps.put(issue.key(), missing);
      }
    }

    assertEquals(
        Map.of(
            "SHOP-30", List.of("Reach"),
            "SHOP-31", List.of("Impact"),
            "SHOP-32", List.of("Confidence"),
            "SHOP-33", List.of("Effort"),
            "SHOP-34", List.of("Reach", "Effort"),
            "SHOP-35", FACTORS),
        gaps);
  }

  @Test
  void oneIssueHasNoEffortAndSaysSo() {
    assertEquals(
        List.of("SHOP-36"), keys(issue -> Double.valueOf(0).equals(factor(issue, "Effort"))));
  }

  @Test
  void twoPairsAreTiedAndNoOthers() {
    Map<BigDecimal, Set<String>> byScore = new TreeMap<>();
    issues.stream()
        .filter(this::complete)
        .filter(issue -> factor(issue, "Effort") > 0)
        .forEach(
            issue ->
                byScore.computeIfAbsent(score(issue), none -> new TreeSet<>()).add(issue.key()));
    Map<String, Set<String>> ties =
        byScore.entrySet().stream()
            .filter(entry -> entry.getValue().size() > 1)
            .collect(Collectors.toMap(e -> e.getKey().toPlainString(), Map.Entry::getValue));

    // 4000 x 1 x 0.8 / 2 = 800 x 2 x 1.0 / 1, and 3000 x 0.5 x 0.5 / 0.5 = 6000 x 0.25 x 1.0 / 1
    assertEquals(
        Map.of("1600.00", Set.of("SHOP-17", "SHOP-21"), "1500.00", Set.of("SHOP-26", "SHOP-27")),
        ties);
  }

  private BigDecimal score(IssueRow issue) {
    double value =
        factor(issue, "Reach")
            * factor(issue, "Impact")
            * factor(issue, "Confidence")
            / 100
            / factor(issue, "Effort");
    return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
  }

  @Test
  void levelsAreTheUsualOnes() {
    assertTrue(
        issues.stream()
            .map(issue -> factor(issue, "Impact"))
            .filter(impact -> impact != null)
            .allMatch(Set.of(3.0, 2.0, 1.0, 0.5, 0.25)::contains));
    assertTrue(
        issues.stream()
            .map(issue -> factor(issue, "Confidence"))
            .filter(confidence -> confidence != null)
            .allMatch(Set.of(100.0, 80.0, 50.0, 20.0)::contains));
  }

  @Test
  void blockersNeverGoRoundInACircle() {
    long blocks =
        desk.store
            .linkTypes()
            .all()
            .filter(type -> type.name().equals("Blocks"))
            .findFirst()
            .orElseThrow()
            .id();
    List<LinkRow> links = desk.store.links().all().filter(link -> link.typeId() == blocks).toList();
    Set<Long> open =
        issues.stream().map(IssueRow::id).collect(Collectors.toCollection(HashSet::new));

    assertEquals(9, links.size());
    boolean removed = true;
    while (removed) {
      removed = open.removeIf(id -> links.stream().noneMatch(l -> blocks(l, id, open)));
    }
    assertEquals(Set.of(), open);
  }

  private static boolean blocks(LinkRow link, long id, Set<Long> open) {
    return link.destinationId() == id && open.contains(link.sourceId());
  }

  @Test
  void theConfidentialIssueIsForAliceAndAdministratorsOnly() {
    SecurityLevelRow level = desk.store.securityLevels().all().findFirst().orElseThrow();

    assertEquals("Management", level.name());
    assertEquals(Set.of("user:alice", "group:jira-administrators"), level.grantees());
    assertEquals(
        List.of("SHOP-40"), keys(i -> Long.toString(level.id()).equals(i.text(IssueRow.SECURITY))));
  }

  @Test
  void epicsAndStoriesHaveChildren() {
    Map<String, Long> children =
        issues.stream()
            .filter(issue -> issue.text(IssueRow.PARENT) != null)
            .collect(Collectors.groupingBy(this::parent, Collectors.counting()));

    assertEquals(Map.of("SHOP-1", 4L, "SHOP-2", 5L, "SHOP-3", 2L), children);
  }

  private String parent(IssueRow issue) {
    long id = Long.parseLong(issue.text(IssueRow.PARENT));
    return desk.store.issue(id).orElseThrow().key();
  }

  @Test
  void oneSprintIsOverOneRunsAndTwoArePlanned() {
    assertEquals(
        List.of("active", "closed", "future", "future"),
        desk.store.sprints().all().map(SprintRow::state).sorted().toList());
  }

  @Test
  void statusesCoverAllCategoriesAndOnlyDoneOnesAreResolved() {
    Map<String, Long> counts =
        issues.stream().collect(Collectors.groupingBy(this::category, Collectors.counting()));

    assertEquals(Map.of("new", 29L, "indeterminate", 9L, "done", 4L), counts);
    for (IssueRow issue : issues) {
      boolean done = category(issue).equals("done");
      assertEquals(done, issue.text(IssueRow.RESOLUTION) != null, issue.key());
      assertEquals(done, issue.text(IssueRow.RESOLVED) != null, issue.key());
    }
  }

  private String category(IssueRow issue) {
    return desk.store
        .statuses()
        .get(issue.text(IssueRow.STATUS))
        .map(StatusRow::category)
        .orElseThrow();
  }

  @Test
  void timesAreInOrderAndBeforeToday() {
    for (IssueRow issue : issues) {
      assertTrue(
          !issue.instant(IssueRow.UPDATED).isBefore(issue.instant(IssueRow.CREATED)), issue.key());
      assertTrue(issue.instant(IssueRow.UPDATED).isBefore(ImportDesk.CLOCK.instant()), issue.key());
      if (issue.text(IssueRow.RESOLVED) != null) {
        assertTrue(
            issue.instant(IssueRow.RESOLVED).isAfter(issue.instant(IssueRow.CREATED)), issue.key());
      }
    }
  }

  @Test
  void itBringsNoTermsThatAFreshJiraDoesNotHave() {
    ImportDesk fresh = new ImportDesk(folder);

    assertEquals(fresh.store.statuses().size(), desk.store.statuses().size());
    assertEquals(fresh.store.priorities().size(), desk.store.priorities().size());
    assertEquals(fresh.store.issueTypes().size(), desk.store.issueTypes().size());
    assertEquals(fresh.store.linkTypes().size(), desk.store.linkTypes().size());
    assertNull(
        desk.store.fields().all().filter(f -> f.name().contains("Score")).findFirst().orElse(null));
  }
}
