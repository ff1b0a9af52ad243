package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.SettingsOf;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.LinkDirection;
import org.riceforjira.core.score.Source;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.Revision;
import org.riceforjira.core.settings.VersionedSettings;
import org.riceforjira.core.sync.ProjectId;

class UsableSettingsTest {
  private static final ProjectId PROJECT = new ProjectId(MiniJira.PROJECT);
  private static final Source REACH = new Source.NumberField(Example.FIELDS.reach());
  private static final Source OTHER = new Source.NumberField(Example.FIELDS.impact());
  private static final Source VOTES = new Source.Votes();
  private static final Source ASSUMED = new Source.Constant(1);

  private final MiniJira jira = new MiniJira();
  private final MiniStorage storage = new MiniStorage().setUp();

  @Test
  void whileJiraHasEverythingTheyAreThoseInForce() {
    assertEquals(List.of(REACH, VOTES, ASSUMED), reach(REACH, VOTES, ASSUMED));
  }

  @Test
  void whatComesBehindALostSourceDoesNotTakeItsPlace() {
    jira.deleteField(Example.FIELDS.reach());
    assertEquals(List.of(REACH), reach(REACH, VOTES, ASSUMED));
    assertEquals(List.of(OTHER, REACH), reach(OTHER, REACH, VOTES));
  }

  @Test
  void otherFactorsAndTheRevisionStayAsTheyAre() {
    jira.deleteField(Example.FIELDS.reach());
    ProjectSettings chosen = with(REACH, VOTES);
    VersionedSettings used = usable(chosen);
    assertEquals(1, used.revision().value());
    assertEquals(chosen.rules().of(Factor.EFFORT), used.settings().rules().of(Factor.EFFORT));
    assertEquals(chosen.planning(), used.settings().planning());
  }

  @Test
  void aLostSourceWithNothingBehindItNeedsNoChange() {
    jira.deleteField(Example.FIELDS.reach());
    assertEquals(with(REACH), usable(with(REACH)).settings());
  }

  @Test
  void linksOfATypeThatIsGoneAreNotCountedAsNone() {
    Source links = new Source.LinkCount("Causes", LinkDirection.INWARD);
    Source silent =
        new Source.LinkSum("Causes", LinkDirection.INWARD, Example.SETTINGS.scoreField());
    assertEquals(List.of(silent), reach(links));
    assertEquals(List.of(silent), reach(links, VOTES));
    assertEquals(
        1,
        new JiraForSettings(jira)
            .problems()
            .stopping(PROJECT, usable(with(links)).settings())
            .size());
  }

  private List<Source> reach(Source... sources) {
    return usable(with(sources)).settings().rules().of(Factor.REACH).sources();
  }

  private VersionedSettings usable(ProjectSettings chosen) {
    storage.settings().forget(PROJECT);
    storage.settings().write(PROJECT, chosen, Revision.NONE);
    return new JiraForSettings(jira).usable(storage).of(PROJECT).orElseThrow();
  }

  private static ProjectSettings with(Source... sources) {
    return SettingsOf.sources(Factor.REACH, sources);
  }
}
