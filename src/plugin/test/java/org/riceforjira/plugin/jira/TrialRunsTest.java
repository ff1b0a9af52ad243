package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.sentence.Sentence;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.Sources;
import org.riceforjira.plugin.jira.TrialIssues.Choice;

class TrialRunsTest {
  private static final Choice NO_ISSUE =
      new Choice(Optional.empty(), Sentence.of("rice.check.untried.issue"));

  private final ClusterLockService service = mock(ClusterLockService.class);
  private final ClusterLock lock = mock(ClusterLock.class);

  @BeforeEach
  void free() {
    when(service.getLockForName(anyString())).thenReturn(lock);
    when(lock.tryLock()).thenReturn(true);
  }

  private record Some(List<Trial> all, Runnable clearing) implements Trials {
    @Override
    public TrialGroup group() {
      return TrialGroup.SERVICES;
    }

    @Override
    public void clear() {
      clearing.run();
    }
  }

  private Optional<List<TrialResult>> run(ApiCheck api, Runnable clearing, Trial... trials) {
    Trials some = new Some(List.of(trials), clearing);
    return new TrialRuns(List.of(some), api, new Locks(service)).run(NO_ISSUE);
  }

  /** State and reason of each. */
  private List<String> told(Trial... trials) {
    return told(run(new ApiCheck(), () -> {}, trials).orElseThrow());
  }

  private static List<String> told(List<TrialResult> results) {
    return results.stream()
        .map(one -> one.state().code() + one.reason().map(EnglishTexts::of).orElse(""))
        .toList();
  }

  private static Trial throwing(RuntimeException thrown) {
    return Trial.of(
        "broken",
        () -> {
          throw thrown;
        });
  }

  @Test
  void whateverOneThrowsTheNextIsTried() {
    Trial works = Trial.of("fine", () -> {});
    Trial lacks =
        Trial.of(
            "error",
            () -> {
              throw new NoSuchMethodError("gone");
            });
    RuntimeException deep =
        new IllegalStateException("No\n  luck", new IllegalArgumentException("because"));
    assertEquals(
        List.of(
            "failsIllegalStateException: No luck (IllegalArgumentException: because)",
            "failsNoSuchMethodError: gone",
            "works"),
        told(throwing(deep), lacks, works));
  }

  @Test
  void aServiceThatIsMissingFailsAndAPartOfTheApiIsOff() {
    ApiCheck api =
        new ApiCheck(ChangedJira.without("com.atlassian.jira.issue.link.IssueLinkTypeManager"));
    List<TrialResult> results =
        run(
                api,
                () -> {},
                throwing(new PartUnavailable(ClusterLockService.class)),
                throwing(new PartUnavailable(ApiPart.LINK_TYPES)),
                Trial.there("there", ApiPart.LINK_TYPES),
                Trial.there("here", ApiPart.VOTES))
            .orElseThrow();
    List<String> told = told(results);
    assertTrue(told.get(0).startsWith("failsThis Jira does not offer ClusterLockService"));
    assertEquals("offThis Jira lacks IssueLinkTypeManager.getIssueLinkTypes.", told.get(1));
    assertEquals(told.get(1), told.get(2));
    assertEquals("there", told.get(3));
  }

  @Test
  void whatNeedsAnIssueOrAScoreIsNotTriedWithoutOne() {
    assertEquals(
        List.of("not-tried" + EnglishTexts.of(NO_ISSUE.why())),
        told(Trial.onIssue("issue", issue -> {})));
    assertEquals(
        List.of("not-triedX-1 has no score. Name an issue above that has one."),
        told(throwing(NothingToTry.because("rice.check.untried.score", "X-1"))));
  }

  @Test
  void whatIsLeftIsClearedFirstAndNeedNotBeClearable() {
    StringBuilder done = new StringBuilder();
    Trial tried = Trial.of("fine", () -> done.append("tried"));
    run(new ApiCheck(), () -> done.append("cleared, "), tried);
    assertEquals("cleared, tried", done.toString());
    Runnable broken =
        () -> {
          throw new IllegalStateException("No.");
        };
    assertEquals(List.of("works"), told(run(new ApiCheck(), broken, tried).orElseThrow()));
  }

  @Test
  void twoAtOnceAreNotMade() {
    when(lock.tryLock()).thenReturn(false);
    assertEquals(Optional.empty(), run(new ApiCheck(), () -> {}, Trial.of("fine", () -> {})));
  }

  @Test
  void aBrokenLockKeepsNothingFromBeingTried() {
    when(service.getLockForName(anyString())).thenThrow(new IllegalStateException("No locks."));
    assertEquals(List.of("works"), told(Trial.of("fine", () -> {})));
  }

  @Test
  void whatSeveralPartsLackIsListedOnce() {
    Trial options = Trial.of("options", () -> {}).needing(ApiPart.FIELD_OPTIONS, ApiPart.OPTIONS);
    ApiCheck api =
        new ApiCheck(ChangedJira.without("com.atlassian.jira.issue.customfields.option.Option"));
    assertEquals(
        List.of("offThis Jira lacks Option.getValue."),
        told(run(api, () -> {}, options).orElseThrow()));
  }

  @Test
  void whatALaterVersionHasStoredIsToldInItsSentence() {
    Trial later = throwing(new LaterDocument("org.riceforjira.runs", 2, 1));
    String told = told(later).get(0);
    assertTrue(told.startsWith("failsWhat is stored as org.riceforjira.runs was written by"), told);
  }

  /** One that is on no list would show its lack to nobody. */
  @Test
  void everyPartOfTheApiIsTried() {
    Pattern tried = Pattern.compile("ApiPart\\.([A-Z_]+)");
    Set<String> parts =
        Sources.below(Sources.PLUGIN.resolve("java")).stream()
            .filter(java -> java.getFileName().toString().endsWith("Trials.java"))
            .flatMap(java -> Sources.matches(tried, java).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        Arrays.stream(ApiPart.values())
            .map(Enum::name)
            .collect(Collectors.toCollection(TreeSet::new)),
        parts);
  }
}
