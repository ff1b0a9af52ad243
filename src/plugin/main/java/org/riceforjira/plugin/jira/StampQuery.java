package org.riceforjira.plugin.jira;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import java.util.HashMap;
import java.util.Map;

/**
 * Asks for one property of all issues at once. Apart from the component that uses it, because its
 * types are looked up when its class is verified, and a Jira may lack them.
 */
final class StampQuery {
  private StampQuery() {}

  /** The texts of the property by issue id. */
  static Map<Long, String> all(JsonEntityPropertyManager properties, String entity, String key) {
    Map<Long, String> texts = new HashMap<>();
    for (EntityProperty property : properties.query().entityName(entity).key(key).find()) {
      texts.put(property.getEntityId(), property.getValue());
    }
    return texts;
  }
}
