package org.riceforjira.plugin.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.settings.Revision;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.GermanTexts;
import org.riceforjira.plugin.jira.JiraForSettings;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.MiniStorage;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.settings.ChoicesJson.FieldJson;
import org.riceforjira.plugin.settings.ChoicesJson.LevelJson;
import org.riceforjira.plugin.settings.ChoicesJson.LinkTypeJson;
import org.riceforjira.plugin.settings.ChoicesJson.NumberFieldJson;
import org.riceforjira.plugin.settings.ChoicesJson.PresetJson;
import org.riceforjira.plugin.settings.ChoicesJson.ProjectJson;
import org.riceforjira.plugin.settings.ChoicesJson.RoleJson;
import org.riceforjira.plugin.settings.ChoicesJson.SelectFieldJson;

class SettingsChoicesTest {
  private static final ProjectRef RICE =
      new ProjectRef(new ProjectId(MiniJira.PROJECT), "RICE", "Rice");
  private static final ProjectId OTHER = new ProjectId(MiniJira.PROJECT + 1);

  private final MiniJira jira = new MiniJira();
  private final MiniStorage storage = new MiniStorage().setUp();

  @Test
  void aFactorCanBeReadFromAnyNumberFieldButTheScore() {
    jira.addField("customfield_10900", "Story Points");
    assertEquals(
        List.of(
            new NumberFieldJson(Example.FIELDS.confidence(), "Confidence", false),
            new NumberFieldJson(Example.FIELDS.effort(), "Effort", false),
            new NumberFieldJson(Example.FIELDS.impact(), "Impact", false),
            new NumberFieldJson(Example.FIELDS.reach(), "Reach", false),
            new NumberFieldJson("customfield_10900", "Story Points", true)),
        choices().numberFields());
  }

  @Test
  void theScoreCanBeWrittenToAnyNumberFieldButTheFactors() {
    jira.addField("customfield_10900", "Story Points");
    assertEquals(
        List.of(
            new FieldJson(Example.FIELDS.score(), "RICE Score"),
            new FieldJson("customfield_10900", "Story Points")),
        choices().scoreFields());
  }

  @Test
  void eachFieldIsOfferedWhereItFits() {
    JiraForSettings fields = new JiraForSettings(jira);
    fields.select("customfield_1", "Size", "Small", "Large");
    fields.addField("customfield_2", "Start", "datepicker");
    fields.addField("customfield_3", "Planned for", "version");
    fields.addField("customfield_4", "Team", "textfield");
    ChoicesJson choices = choices();
    assertEquals(
        List.of(new SelectFieldJson("customfield_1", "Size", List.of("Small", "Large"))),
        choices.selectFields());
    assertEquals(List.of(new FieldJson("customfield_2", "Start")), choices.dateFields());
    assertEquals(List.of(new FieldJson("customfield_3", "Planned for")), choices.versionFields());
    assertEquals(
        List.of(new FieldJson("customfield_1", "Size"), new FieldJson("customfield_4", "Team")),
        choices.teamFields());
  }

  @Test
  void typesOfLinksPrioritiesAndRolesAreThoseOfThisJira() {
    jira.terms.priorities("High", "Low").role(10105, "Developers");
    assertEquals(
        List.of(new LinkTypeJson("Blocks", "blocks", "is blocked by")), choices().linkTypes());
    assertEquals(List.of("High", "Low"), choices().priorities());
    assertEquals(List.of(new RoleJson(10105, "Developers")), choices().roles());
  }

  @Test
  void onlyOtherProjectsThatTheVisitorAdministersAndThatHaveSettingsCanBeCopied() {
    storage.settings().write(RICE.id(), Example.SETTINGS, Revision.NONE);
    storage.settings().write(OTHER, Example.SETTINGS, Revision.NONE);
    jira.visitors().administers("RICE");
    assertEquals(List.of(), choices().projects());
    jira.visitors().administers("OTHER");
    assertEquals(List.of(new ProjectJson("OTHER", "Other")), choices().projects());
  }

  @Test
  void onlyAdministratorsOfJiraMayChooseTheScoreField() {
    assertFalse(choices().mayChooseScoreField());
    jira.visitors().administrator();
    assertTrue(choices().mayChooseScoreField());
  }

  @Test
  void presetsComeByFactorWithWhatTheyMeanForConfidence() {
    PresetJson steps = choices().presets().get("confidence").get(1);
    assertEquals(
        new PresetJson(
            "steps",
            "50, 75, 100",
            List.of(
                new LevelJson("low", 50), new LevelJson("medium", 75), new LevelJson("high", 100)),
            "percent"),
        steps);
    assertEquals(null, choices().presets().get("impact").get(0).stored());
    assertEquals("very low", choices().presets().get("reach").get(0).levels().get(0).name());
  }

  @Test
  void whatTheAppProposesIsStoredAlikeAndReadInEachLanguage() {
    ChoicesJson german = choices(GermanTexts.texts());
    assertEquals(Map.of(), choices().names());
    assertEquals("Personenmonate", german.names().get("person-months"));
    assertEquals("sehr gering", german.names().get("very low"));
    assertFalse(german.names().containsKey("minimal"), "is read alike");
    assertEquals(
        choices().presets().get("reach").get(0).levels(),
        german.presets().get("reach").get(0).levels());
  }

  private ChoicesJson choices() {
    return choices(EnglishTexts.texts());
  }

  private ChoicesJson choices(Texts texts) {
    JiraForSettings settings = new JiraForSettings(jira);
    return new SettingsChoices(
            new FieldPickers(
                settings.fieldChoices(), settings.fieldOptions(), storage.riceFields()),
            new PresetViews(texts),
            new NamePickers(
                settings.linkTypes(), settings.priorities(), settings.projectRoles(), texts),
            new OtherProjects(settings.enabledProjects(storage), settings.projects()),
            jira.visitors().visitor())
        .of(RICE, Example.SETTINGS);
  }
}
