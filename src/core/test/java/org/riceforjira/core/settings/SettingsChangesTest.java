package org.riceforjira.core.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;

class SettingsChangesTest {
  private static final ProjectSettingsJson CODEC = new ProjectSettingsJson(Example.SETTINGS);

  @Provide
  Arbitrary<ProjectSettings> settings() {
    return AnySettings.settings();
  }

  @Property(seed = "7", tries = 50)
  void settingsDifferExactlyWhenTheyAreNotEqual(
      @ForAll("settings") ProjectSettings before, @ForAll("settings") ProjectSettings after) {
    assertEquals(before.equals(after), SettingsChanges.between(before, after).isEmpty());
    assertEquals(List.of(), SettingsChanges.between(before, before));
  }

  @Test
  void aValueIsToldWithItsPathBeforeAndAfter() {
    assertEquals(
        List.of(
            "$.enabled: true -> false",
            "$.decimals: 2 -> 0",
            "$.factors.reach.unit: \"customers per quarter\" -> \"users\"",
            "$.planning.candidates.jql: "
                + "\"statusCategory != Done AND issuetype in standardIssueTypes()\" -> \"\""),
        changes(
            "{}",
            """
            {"enabled": false, "decimals": 0, "factors": {"reach": {"unit": "users"}},
             "planning": {"candidates": {"jql": ""}}}
            """));
  }

  @Test
  void whatIsNotSetIsNothing() {
    String chosen = "{\"editors\": {\"role\": 10100}, \"planning\": {\"planFields\": {}}}";
    assertEquals(List.of("$.editors.role: nothing -> 10100"), changes("{}", chosen));
    assertEquals(List.of("$.editors.role: 10100 -> nothing"), changes(chosen, "{}"));
  }

  @Test
  void aSourceThatCameIsOneThingAtItsPlace() {
    assertEquals(
        List.of("$.factors.reach.sources[1]: nothing -> {\"kind\":\"votes\"}"),
        changes(reach("number", "watchers"), reach("number", "votes", "watchers")));
  }

  @Test
  void aSourceThatWentIsOneThingAtItsOldPlace() {
    assertEquals(
        List.of("$.factors.reach.sources[0]: {\"kind\":\"votes\"} -> nothing"),
        changes(reach("votes", "watchers"), reach("watchers")));
  }

  @Test
  void aSourceInPlaceOfAnotherIsAChangeOfBoth() {
    assertEquals(
        List.of("$.factors.reach.sources[0]: {\"kind\":\"votes\"} -> {\"kind\":\"watchers\"}"),
        changes(reach("votes"), reach("watchers")));
  }

  @Test
  void sourcesInAnotherOrderAreToldAsTheWholeList() {
    assertEquals(
        List.of(
            "$.factors.reach.sources: [{\"kind\":\"votes\"},{\"kind\":\"watchers\"}]"
                + " -> [{\"kind\":\"watchers\"},{\"kind\":\"votes\"}]"),
        changes(reach("votes", "watchers"), reach("watchers", "votes")));
  }

  @Test
  void theSameSourceTwiceInsteadOfOnceIsToldAsTheWholeList() {
    List<String> changes = changes(reach("votes"), reach("votes", "votes"));
    assertEquals(1, changes.size());
    assertEquals("$.factors.reach.sources: ", changes.get(0).substring(0, 25));
  }

  @Test
  void capacitiesOfLanesAreOneThing() {
    assertEquals(
        List.of(
            "$.planning.lanes.kind: \"none\" -> \"component\"",
            "$.planning.lanes.capacities: {} -> {\"Web\":3,\"App\":2}"),
        changes(
            "{}",
            """
            {"planning": {"lanes": {"kind": "component", "capacities": {"Web": 3, "App": 2}}}}
            """));
  }

  @Test
  void lanesInAnotherOrderAreAChange() {
    String lanes = "{\"planning\":{\"lanes\":{\"kind\":\"epic\",\"capacities\":{%s}}}}";
    assertEquals(
        List.of("$.planning.lanes.capacities: {\"Web\":3,\"App\":2} -> {\"App\":2,\"Web\":3}"),
        changes(lanes.formatted("\"Web\":3,\"App\":2"), lanes.formatted("\"App\":2,\"Web\":3")));
  }

  private static String reach(String... kinds) {
    List<String> sources =
        List.of(kinds).stream()
            .map(kind -> kind.equals("number") ? "{\"kind\":\"number\",\"field\":\"f\"}" : of(kind))
            .toList();
    return "{\"factors\":{\"reach\":{\"sources\":" + sources + "}}}";
  }

  private static String of(String kind) {
    return "{\"kind\":\"" + kind + "\"}";
  }

  private static List<String> changes(String before, String after) {
    return SettingsChanges.between(CODEC.read(before), CODEC.read(after)).stream()
        .map(
            change ->
                change.path()
                    + ": "
                    + change.before().map(JsonElement::toString).orElse("nothing")
                    + " -> "
                    + change.after().map(JsonElement::toString).orElse("nothing"))
        .toList();
  }
}
