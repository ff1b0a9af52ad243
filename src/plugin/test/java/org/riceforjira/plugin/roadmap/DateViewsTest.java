package org.riceforjira.plugin.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.issue.MutableIssue;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.settings.PlanFields;
import org.riceforjira.plugin.jira.JiraForDates;
import org.riceforjira.plugin.roadmap.RoadmapJson.DatesJson;

/** Whether a roadmap can be written back to its issues. */
class DateViewsTest {
  private final ShownRoadmap shop = new ShownRoadmap();

  @BeforeEach
  void fieldsAreChosen() {
    choose(JiraForDates.SYSTEM);
  }

  @Test
  void whoeverEditsIssuesOfTheProjectCanWriteDates() {
    assertEquals(
        new DatesJson(List.of("Target start", "Due date", "Fix versions"), true, null), told());
    shop.dates.jira.visitors().readOnly("RICE");
    assertEquals(
        "Planned dates are for people who may edit issues of the project Online Shop.", why());
    shop.dates.jira.visitors().anonymous();
    assertEquals("Sign in to write planned dates.", why());
  }

  @Test
  void whereNoFieldIsChosenItSaysWhoCanChooseThem() {
    choose(PlanFields.NONE);
    assertEquals(List.of(), told().fields());
    assertTrue(why().startsWith("No field is chosen for planned dates yet."), why());
  }

  @Test
  void aFieldThatWasDeletedIsTold() {
    shop.dates.jira.deleteField(JiraForDates.START);
    assertTrue(why().startsWith("The field customfield_10400 cannot be written to"), why());
  }

  @Test
  void aJiraThatCannotWriteThemIsNoReasonToShowNoRoadmap() {
    shop.dates.fields = shop.dates.jira.dates().fieldsWithout(MutableIssue.class.getName());
    assertTrue(why().contains("Writing due dates"), why());
  }

  @Test
  void ofAQueryNothingIsSaid() {
    assertNull(shop.found("capacity=8").dates());
  }

  private String why() {
    assertFalse(told().possible());
    return told().why();
  }

  private DatesJson told() {
    return shop.json("capacity=8").dates();
  }

  private void choose(PlanFields fields) {
    shop.settings = shop.settings.with(shop.settings.planning().withFields(fields));
  }
}
