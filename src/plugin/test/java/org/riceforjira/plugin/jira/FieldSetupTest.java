package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.settings.RiceFields;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.GermanTexts;

class FieldSetupTest {
  private static final List<String> NAMES =
      List.of("Reach", "Impact", "Confidence", "Effort", "RICE Score");

  private static final FieldsCheck ANY = wanted -> {};

  private final MiniFields fields = new MiniFields();
  private final MiniStorage storage = new MiniStorage();

  @Test
  void fiveNumberFieldsForAllProjectsAreCreatedAndRemembered() {
    Map<RiceField, FieldState> states = setup().create(Map.of(), ANY);
    assertEquals(NAMES, fields.created);
    assertTrue(states.values().stream().allMatch(FieldState::inUse));
    assertTrue(
        fields.all().stream()
            .allMatch(field -> field.getCustomFieldType().getKey().equals(MiniFields.NUMBER)));
    assertEquals(
        Optional.of(
            new RiceFields(
                "customfield_10200",
                "customfield_10201",
                "customfield_10202",
                "customfield_10203",
                "customfield_10204")),
        storage.riceFields().read());
  }

  @Test
  void whatWouldHappenIsToldWithoutDoingIt() {
    fields.add("customfield_1", "Reach", MiniFields.NUMBER);
    Map<RiceField, FieldState> states = setup().states();
    assertEquals(
        new FieldState("customfield_1", "Reach", false, List.of()), states.get(RiceField.REACH));
    assertEquals(new FieldState(null, "Impact", false, List.of()), states.get(RiceField.IMPACT));
    assertEquals(List.of(), fields.created);
    assertEquals(Optional.empty(), storage.riceFields().read());
  }

  @Test
  void fieldsAreDescribedInTheLanguageOfWhoeverCreatesThemAndNamedInEnglish() {
    new FieldSetup(
            fields.manager,
            storage.locks(),
            storage.riceFields(),
            new ApiCheck(),
            GermanTexts.texts())
        .create(Map.of(), ANY);
    assertEquals("Reach", fields.created.get(0));
    assertEquals(
        "RICE: Personen oder Ereignisse, die in einem Zeitraum erreicht werden",
        fields.descriptions.get(0));
  }

  @Test
  void aNumberFieldOfTheNameIsAdopted() {
    fields.add("customfield_1", "Effort", MiniFields.NUMBER);
    Map<RiceField, FieldState> states = setup().create(Map.of(), ANY);
    assertEquals("customfield_1", states.get(RiceField.EFFORT).id());
    assertEquals(List.of("Reach", "Impact", "Confidence", "RICE Score"), fields.created);
  }

  @Test
  void aFieldOfTheNameButAnotherTypeIsLeftAlone() {
    fields.add("customfield_1", "Effort", MiniFields.TEXT);
    Map<RiceField, FieldState> states = setup().create(Map.of(), ANY);
    assertEquals("customfield_10203", states.get(RiceField.EFFORT).id());
    assertEquals(NAMES, fields.created);
  }

  @Test
  void aFieldOfAnotherTypeDoesNotMakeTheNameAmbiguous() {
    fields.add("customfield_1", "Effort", MiniFields.TEXT);
    fields.add("customfield_2", "Effort", MiniFields.NUMBER);
    assertEquals("customfield_2", setup().create(Map.of(), ANY).get(RiceField.EFFORT).id());
  }

  @Test
  void doingItAgainCreatesNothing() {
    Map<RiceField, FieldState> first = setup().create(Map.of(), ANY);
    fields.created.clear();
    assertEquals(first, setup().create(Map.of(), ANY));
    assertEquals(List.of(), fields.created);
  }

  @Test
  void aFieldInUseMayBeRenamedAndAnotherMayTakeItsName() {
    String reach = setup().create(Map.of(), ANY).get(RiceField.REACH).id();
    fields.add(reach, "Customers reached", MiniFields.NUMBER);
    fields.add("customfield_1", "Reach", MiniFields.NUMBER);
    fields.created.clear();
    assertEquals(
        new FieldState(reach, "Customers reached", true, List.of()),
        setup().create(Map.of(), ANY).get(RiceField.REACH));
    assertEquals(List.of(), fields.created);
  }

  @Test
  void severalNumberFieldsOfTheNameAreRefusedAndNothingIsCreated() {
    fields.add("customfield_1", "RICE Score", MiniFields.NUMBER);
    fields.add("customfield_2", "RICE Score", MiniFields.NUMBER);
    assertEquals(
        List.of("customfield_1", "customfield_2"),
        setup().states().get(RiceField.SCORE).ambiguous());
    AmbiguousField refused =
        assertThrows(AmbiguousField.class, () -> setup().create(Map.of(), ANY));
    assertEquals(
        "Several number fields are named RICE Score (customfield_1, customfield_2). Rename all but"
            + " the one that RICE for Jira should use, then try again.",
        refused.getMessage());
    assertEquals(List.of(), fields.created);
    assertEquals(Optional.empty(), storage.riceFields().read());
  }

  @Test
  void aDeletedFieldThatWasInUseIsCreatedAnew() {
    fields.delete(setup().create(Map.of(), ANY).get(RiceField.IMPACT).id());
    fields.created.clear();
    assertEquals(
        new FieldState(null, "Impact", false, List.of()), setup().states().get(RiceField.IMPACT));
    Map<RiceField, FieldState> states = setup().create(Map.of(), ANY);
    assertEquals(List.of("Impact"), fields.created);
    assertEquals("customfield_10205", states.get(RiceField.IMPACT).id());
    assertEquals("customfield_10205", storage.riceFields().read().orElseThrow().impact());
  }

  @Test
  void onlyOneNodeCreatesAtATimeAndTheLockIsGivenBackAfterAFailure() {
    setup().create(Map.of(), ANY);
    assertEquals(List.of("+setup", "-setup"), storage.lockings);
    fields.add("customfield_1", "Reach", MiniFields.NUMBER);
    fields.add("customfield_2", "Reach", MiniFields.NUMBER);
    fields.delete("customfield_10200");
    assertThrows(AmbiguousField.class, () -> setup().create(Map.of(), ANY));
    assertEquals(List.of("+setup", "-setup", "+setup", "-setup"), storage.lockings);
  }

  @Test
  void aJiraThatCannotCreateFieldsCanStillAdoptThem() {
    ApiCheck api =
        new ApiCheck(ChangedJira.without("com.atlassian.jira.issue.context.GlobalIssueContext"));
    FieldSetup setup =
        new FieldSetup(
            fields.manager, storage.locks(), storage.riceFields(), api, EnglishTexts.texts());
    assertThrows(PartUnavailable.class, () -> setup.create(Map.of(), ANY));
    NAMES.forEach(name -> fields.add("customfield_" + name, name, MiniFields.NUMBER));
    assertEquals("customfield_Reach", setup.create(Map.of(), ANY).get(RiceField.REACH).id());
  }

  @Test
  void aChosenFieldIsUsedInsteadOfTheOneOfTheName() {
    fields.add("customfield_1", "Reach", MiniFields.NUMBER);
    fields.add("customfield_2", "Customers", MiniFields.NUMBER);
    Map<RiceField, FieldState> states =
        setup().create(Map.of(RiceField.REACH, new FieldWish("customfield_2")), ANY);
    assertEquals(
        new FieldState("customfield_2", "Customers", true, List.of()), states.get(RiceField.REACH));
    assertEquals(NAMES.subList(1, 5), fields.created);
  }

  @Test
  void aNewFieldIsCreatedWhereSomebodyWantsOneThoughAnotherHasTheName() {
    fields.add("customfield_1", "Reach", MiniFields.NUMBER);
    Map<RiceField, FieldState> states =
        setup().create(Map.of(RiceField.REACH, new FieldWish(null)), ANY);
    assertEquals("customfield_10200", states.get(RiceField.REACH).id());
    assertEquals(NAMES, fields.created);
  }

  @Test
  void aChoiceAmongFieldsThatShareANameIsNoConflict() {
    fields.add("customfield_1", "Reach", MiniFields.NUMBER);
    fields.add("customfield_2", "Reach", MiniFields.NUMBER);
    setup().create(Map.of(RiceField.REACH, new FieldWish("customfield_2")), ANY);
    assertEquals("customfield_2", storage.riceFields().read().orElseThrow().reach());
  }

  @Test
  void aChoiceIsCheckedWhileNobodyElseMakesOneAndAgainstWhatIsInForceThen() {
    setup().create(Map.of(), ANY);
    Map<RiceField, FieldWish> wishes = Map.of(RiceField.SCORE, new FieldWish("customfield_10200"));
    FieldsCheck check =
        wanted -> {
          assertEquals("+setup", storage.lockings.get(storage.lockings.size() - 1));
          assertEquals(wanted.get(RiceField.REACH), wanted.get(RiceField.SCORE));
          throw new IllegalStateException("Refused.");
        };
    assertThrows(IllegalStateException.class, () -> setup().create(wishes, check));
    assertEquals("customfield_10204", storage.riceFields().read().orElseThrow().score());
  }

  @Test
  void whatWasCreatedBeforeAFailureIsUsedByTheNextSetup() {
    fields.add("customfield_1", "Reach", MiniFields.NUMBER);
    Map<RiceField, FieldWish> wishes = new EnumMap<>(RiceField.class);
    List.of(RiceField.values()).forEach(field -> wishes.put(field, new FieldWish(null)));
    fields.refused = "Confidence";
    assertThrows(IllegalStateException.class, () -> setup().create(wishes, ANY));
    assertEquals(List.of("Reach", "Impact"), fields.created);
    assertEquals(Optional.empty(), storage.riceFields().read());
    fields.refused = null;
    setup().create(wishes, ANY);
    assertEquals(NAMES, fields.created);
    fields.created.clear();
    setup().create(Map.of(RiceField.IMPACT, new FieldWish(null)), ANY);
    assertEquals(List.of("Impact"), fields.created);
  }

  @Test
  void aSiteOfWhichTwoFieldsAreTheSameIsNotSetUpAndCanBe() {
    setup().create(Map.of(), ANY);
    Map<RiceField, String> twice = storage.riceFields().chosen();
    twice.put(RiceField.SCORE, twice.get(RiceField.REACH));
    storage.riceFields().write(twice);
    assertEquals(Optional.empty(), storage.riceFields().read());
    setup().create(Map.of(RiceField.SCORE, new FieldWish("customfield_10204")), ANY);
    assertEquals("customfield_10204", storage.riceFields().read().orElseThrow().score());
  }

  private FieldSetup setup() {
    return new FieldSetup(
        fields.manager,
        storage.locks(),
        storage.riceFields(),
        new ApiCheck(),
        EnglishTexts.texts());
  }
}
