package org.riceforjira.host.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntityPropertiesTest {
  private static final String ISSUE = "IssueProperty";
  private static final String REVIEW = "rice.review";

  private final TestJira test = new TestJira();
  private final JsonEntityPropertyManager properties =
      test.service(JsonEntityPropertyManager.class);

  @Test
  void whatIsPutIsFoundAndWhatIsDeletedIsNot() {
    properties.put(ISSUE, 10L, REVIEW, "{\"by\":\"alice\"}");
    EntityProperty found = properties.get(ISSUE, 10L, REVIEW);
    assertEquals("{\"by\":\"alice\"}", found.getValue());
    assertEquals(10L, found.getEntityId());
    assertEquals(REVIEW, found.getKey());
    assertEquals(ISSUE, found.getEntityName());
    assertNull(properties.get(ISSUE, 11L, REVIEW));
    assertNull(properties.get("ProjectProperty", 10L, REVIEW));
    properties.delete(ISSUE, 10L, REVIEW);
    assertNull(properties.get(ISSUE, 10L, REVIEW));
  }

  @Test
  void aQueryFindsTheEntitiesThatHaveAProperty() {
    for (long id : List.of(9L, 10L, 111L)) {
      properties.put(ISSUE, id, REVIEW, "{}");
    }
    properties.put(ISSUE, 10L, "other", "{}");
    properties.put("ProjectProperty", 12L, REVIEW, "{}");
    var reviews = properties.query().entityName(ISSUE).key(REVIEW);
    assertEquals(
        List.of(9L, 10L, 111L), reviews.find().stream().map(EntityProperty::getEntityId).toList());
    assertEquals(3, reviews.count());
    List<Long> visited = new ArrayList<>();
    reviews.offset(1).maxResults(1).find(property -> visited.add(property.getEntityId()));
    assertEquals(List.of(10L), visited);
    assertEquals(
        List.of("other", REVIEW), properties.query().entityName(ISSUE).entityId(10L).findKeys());
    assertEquals(
        List.of(REVIEW),
        properties.query().entityName(ISSUE).keyPrefix("rice.").findDistinctKeys());
  }

  @Test
  void allPropertiesOfAKeyGoAtOnce() {
    properties.put(ISSUE, 9L, REVIEW, "{}");
    properties.put(ISSUE, 10L, REVIEW, "{}");
    properties.put(ISSUE, 10L, "other", "{}");
    properties.deleteByEntityNameAndPropertyKey(ISSUE, REVIEW);
    assertEquals(1, properties.query().entityName(ISSUE).keyPrefix("").count());
  }

  @Test
  void onlyJsonOfABearableSizeIsTaken() {
    String large = "\"" + "x".repeat(32_768) + "\"";
    assertThrows(
        IllegalArgumentException.class, () -> properties.put(ISSUE, 9L, REVIEW, "{rubbish"));
    assertThrows(IllegalArgumentException.class, () -> properties.put(ISSUE, 9L, REVIEW, large));
    assertThrows(
        IllegalArgumentException.class, () -> properties.put(ISSUE, 9L, "k".repeat(256), "{}"));
    assertNull(properties.get(ISSUE, 9L, REVIEW));
  }

  @Test
  void inReadOnlyModeNothingIsWritten() {
    test.jira.faults().readOnly(true);
    assertThrows(WriteFailed.class, () -> properties.put(ISSUE, 9L, REVIEW, "{}"));
  }
}
