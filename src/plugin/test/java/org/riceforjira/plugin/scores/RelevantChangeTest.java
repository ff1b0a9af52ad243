package org.riceforjira.plugin.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.plugin.scores.Upkeep.FIELDS;
import static org.riceforjira.plugin.scores.Upkeep.PROJECT;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.riceforjira.core.Example;
import org.riceforjira.core.SettingsOf;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.LinkDirection;
import org.riceforjira.core.score.Source;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.plugin.jira.IssueNews;
import org.riceforjira.plugin.jira.IssueNews.Kind;
import org.riceforjira.plugin.jira.IssueNews.Timing;
import org.riceforjira.plugin.jira.IssueRef;

class RelevantChangeTest {
  private static final String SIZE = "customfield_20000";
  private static final Map<String, String> NAMES =
      Map.of(
          FIELDS.reach(),
          "Reach",
          FIELDS.impact(),
          "Impact",
          FIELDS.confidence(),
          "Confidence",
          FIELDS.effort(),
          "Effort",
          FIELDS.score(),
          "RICE Score",
          SIZE,
          "Size");

  @ParameterizedTest
  @CsvSource({
    "Reach, true",
    "Impact, true",
    "Effort, true",
    "RICE Score, true",
    "project, true",
    "issuetype, true",
    "Key, true",
    "summary, false",
    "Size, false",
    "priority, false",
    "timeoriginalestimate, false",
    "Link, false",
    "Comment, false",
    "customfield_10100, false"
  })
  void withTheDefaultsOnlyTheFiveFieldsAndMovesCount(String name, boolean counts) {
    assertEquals(counts, includes(Example.SETTINGS, Kind.EDITED, name));
    assertEquals(counts, includes(Example.SETTINGS, Kind.EDITED, "description", name));
  }

  @ParameterizedTest
  @CsvSource({
    "CREATED, true",
    "MOVED, true",
    "COMMENTED, false",
    "WATCHED, false",
    "LINKED, false",
    "OTHER, false"
  })
  void withTheDefaultsNewAndMovedIssuesCount(Kind kind, boolean counts) {
    assertEquals(counts, includes(Example.SETTINGS, kind));
  }

  @Test
  void aMappedSelectFieldCounts() {
    ProjectSettings settings =
        SettingsOf.sources(Factor.EFFORT, new Source.OptionField(SIZE, Map.of("S", 1.0)));
    assertTrue(includes(settings, Kind.EDITED, "Size"));
    assertFalse(includes(settings, Kind.EDITED, "Effort"), "It is no longer mapped.");
  }

  @Test
  void storyPointsCountWhereTheyAreASource() {
    assertTrue(
        includes(
            SettingsOf.sources(Factor.EFFORT, new Source.StoryPoints(SIZE, 20)),
            Kind.EDITED,
            "Size"));
  }

  @Test
  void thePriorityCountsWhereItIsASource() {
    ProjectSettings settings =
        SettingsOf.sources(Factor.IMPACT, new Source.PriorityTable(Map.of("High", 2.0)));
    assertTrue(includes(settings, Kind.EDITED, "priority"));
    assertFalse(includes(settings, Kind.EDITED, "timeoriginalestimate"));
  }

  @Test
  void theEstimateCountsWhereItIsASource() {
    ProjectSettings settings = SettingsOf.sources(Factor.EFFORT, new Source.OriginalEstimate(160));
    assertTrue(includes(settings, Kind.EDITED, "timeoriginalestimate"));
    assertFalse(includes(settings, Kind.EDITED, "priority"));
  }

  @Test
  void watchersCountWhereTheyAreASource() {
    ProjectSettings settings = SettingsOf.sources(Factor.REACH, new Source.Watchers());
    assertTrue(includes(settings, Kind.WATCHED));
    assertFalse(includes(settings, Kind.COMMENTED));
  }

  @Test
  void commentsCountWhereTheirAuthorsAreASource() {
    ProjectSettings settings = SettingsOf.sources(Factor.REACH, new Source.CommentAuthors());
    assertTrue(includes(settings, Kind.COMMENTED));
    assertTrue(includes(settings, Kind.OTHER), "A comment may have been deleted.");
    assertTrue(includes(settings, Kind.EDITED, "Comment"));
    assertFalse(includes(settings, Kind.WATCHED));
  }

  @Test
  void linksCountByTheirType() {
    ProjectSettings settings =
        SettingsOf.sources(Factor.REACH, new Source.LinkCount("Requests", LinkDirection.INWARD));
    assertTrue(includes(settings, Kind.LINKED, "requests"));
    assertFalse(includes(settings, Kind.LINKED, "Blocks"));
    assertTrue(includes(settings, Kind.EDITED, "Link"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"DELETED", "REVIEWED"})
  void whatIsGoneOrOnlyLookedAtNeverCounts(Kind kind) {
    assertFalse(includes(SettingsOf.goal("labels = growth", 2, "Growth"), kind));
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"DELETED", "REVIEWED"})
  void everythingElseCountsWhereThereAreGoals(Kind kind) {
    assertTrue(includes(SettingsOf.goal("labels = growth", 2, "Growth"), kind, "summary"));
  }

  private static boolean includes(ProjectSettings settings, Kind kind, String... names) {
    IssueRef issue = new IssueRef(1, "RICE-1", PROJECT);
    return new RelevantChange(settings, id -> NAMES.getOrDefault(id, id))
        .includes(new IssueNews(issue, kind, Set.of(names), Timing.AT_ONCE));
  }
}
