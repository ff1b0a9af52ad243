package org.riceforjira.connect.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.riceforjira.connect.jira.Flavour;
import org.riceforjira.connect.jira.RemoteField;
import org.riceforjira.connect.jira.RemoteIssue;
import org.riceforjira.core.settings.LaneChoice;
import org.riceforjira.core.settings.LaneKind;

class LaneReaderTest {
  private static final String TEAM = "customfield_10200";
  private static final RemoteField EPIC_LINK =
      new RemoteField(
          "customfield_10006",
          "Epic Link",
          "any",
          "com.pyxis.greenhopper.jira:gh-epic-link",
          false);

  @Test
  void componentsAreSortedAsPeopleSort() {
    assertEquals(
        List.of("\u00c4nderung", "api", "Web"),
        names(
            reader(LaneKind.COMPONENT, Flavour.DATA_CENTER),
            "{'components':[{'name':'Web'},{'name':'\u00c4nderung'},{'name':'api'}]}"));
  }

  @Test
  void anEpicOnDataCenterIsTheKeyInItsField() {
    LaneReader reader = reader(LaneKind.EPIC, Flavour.DATA_CENTER);
    assertEquals(List.of("customfield_10006"), reader.fields());
    assertEquals(List.of("SHOP-1"), names(reader, "{'customfield_10006':'SHOP-1'}"));
    assertEquals(List.of(), names(reader, "{'customfield_10006':null}"));
  }

  @Test
  void anEpicOnCloudIsTheParentUnlessTheIssueIsASubtask() {
    LaneReader reader = reader(LaneKind.EPIC, Flavour.CLOUD);
    assertEquals(
        List.of(new Lane("SHOP-1", "Checkout")),
        lanes(
            reader,
            "{'parent':{'key':'SHOP-1','fields':{'summary':'Checkout',"
                + "'issuetype':{'hierarchyLevel':1}}}}"));
    assertEquals(
        List.of(),
        names(reader, "{'parent':{'key':'SHOP-2','fields':{'issuetype':{'hierarchyLevel':0}}}}"));
  }

  @Test
  void aTeamIsAnOptionOrAText() {
    LaneReader reader = reader(LaneKind.TEAM, Flavour.DATA_CENTER);
    assertEquals(List.of(TEAM), reader.fields());
    assertEquals(List.of("Red"), names(reader, "{'customfield_10200':{'value':'Red'}}"));
    assertEquals(List.of("Red"), names(reader, "{'customfield_10200':'Red'}"));
    assertEquals(
        List.of("Blue", "Red"),
        names(reader, "{'customfield_10200':[{'value':'Red'},{'value':'Blue'}]}"));
  }

  @Test
  void whatElseAFieldHoldsIsATeamOnCloudAlone() {
    String team = "{'customfield_10200':{'id':'1','name':'Red'}}";
    assertEquals(List.of("Red"), names(reader(LaneKind.TEAM, Flavour.CLOUD), team));
    assertEquals(List.of(), names(reader(LaneKind.TEAM, Flavour.DATA_CENTER), team));
  }

  @Test
  void aPersonGoesByTheNameThatTheySignInWithWhereTheyHaveOne() {
    String ann = "{'assignee':{'name':'ann','displayName':'Ann Lee'}}";
    assertEquals(
        List.of(new Lane("ann", "Ann Lee")),
        lanes(reader(LaneKind.ASSIGNEE, Flavour.DATA_CENTER), ann));
    assertEquals(
        List.of(new Lane("Ann Lee", "Ann Lee")),
        lanes(reader(LaneKind.ASSIGNEE, Flavour.CLOUD), ann));
    assertEquals(List.of(), names(reader(LaneKind.ASSIGNEE, Flavour.CLOUD), "{'assignee':null}"));
  }

  private static LaneReader reader(LaneKind kind, Flavour flavour) {
    Optional<String> field = kind == LaneKind.TEAM ? Optional.of(TEAM) : Optional.empty();
    return new LaneReader(new LaneChoice(kind, field, Map.of()), flavour, List.of(EPIC_LINK));
  }

  private static List<String> names(LaneReader reader, String fields) {
    return lanes(reader, fields).stream().map(Lane::name).toList();
  }

  private static List<Lane> lanes(LaneReader reader, String fields) {
    return reader.of(
        new RemoteIssue(
            9, "SHOP-9", JsonParser.parseString(fields.replace('\'', '"')).getAsJsonObject()));
  }
}
