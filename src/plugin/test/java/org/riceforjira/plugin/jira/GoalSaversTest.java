package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.SettingsOf;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.Revision;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.EnglishTexts;

class GoalSaversTest {
  private static final ProjectId SHOP = new ProjectId(10000);
  private static final ProjectSettings GOALS = withGoal();
  private static final Optional<String> PROBLEM =
      Optional.of(
          "The goals cannot be checked: nobody who is active in Jira has saved them. An administrator of the project saves the RICE settings again.");

  private final Visitors visitors = new Visitors();
  private final StoredSettings settings = new MiniStorage().setUp().settings(visitors);
  private final GoalSavers savers =
      new GoalSavers(settings, visitors.visitor(), EnglishTexts.texts());

  @BeforeEach
  void bobSaves() {
    visitors.person("bob");
    visitors.visitor().as("bob", () -> settings.write(SHOP, GOALS, Revision.NONE));
    visitors.anonymous();
  }

  @Test
  void goalsAreCheckedAsWhoSavedThem() {
    assertEquals(Optional.empty(), savers.problem(SHOP, GOALS));
    assertEquals(Optional.of("bob"), savers.saver(SHOP));
  }

  @Test
  void goalsOfSomebodyWhoLeftCannotBeChecked() {
    visitors.forget("bob");
    assertEquals(PROBLEM, savers.problem(SHOP, GOALS));
    assertEquals(Optional.empty(), savers.saver(SHOP));
  }

  @Test
  void goalsThatNobodyIsKnownToHaveSavedCannotBeChecked() {
    assertEquals(PROBLEM, savers.problem(new ProjectId(10001), GOALS));
  }

  @Test
  void withoutGoalsNobodyIsNeeded() {
    visitors.forget("bob");
    assertEquals(Optional.empty(), savers.problem(SHOP, Example.SETTINGS));
  }

  private static ProjectSettings withGoal() {
    return SettingsOf.goal("labels = vision", 2, "Vision");
  }
}
