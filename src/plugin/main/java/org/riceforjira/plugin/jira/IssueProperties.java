package org.riceforjira.plugin.jira;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import java.util.Map;
import java.util.Optional;

/** The properties of issues with one name: a text in JSON for each issue that has it. */
final class IssueProperties {
  static final String ENTITY = "IssueProperty";

  private final UnexportedServices services;
  private final String name;

  IssueProperties(UnexportedServices services, String name) {
    this.services = services;
    this.name = name;
  }

  Optional<String> get(long issueId) {
    return Optional.ofNullable(properties().get(ENTITY, issueId, name))
        .map(EntityProperty::getValue);
  }

  void put(long issueId, String json) {
    properties().put(ENTITY, issueId, name, json);
  }

  void remove(long issueId) {
    properties().delete(ENTITY, issueId, name);
  }

  /** Takes them off all issues of the site. */
  void removeAll() {
    properties().deleteByEntityNameAndPropertyKey(ENTITY, name);
  }

  /** By issue id, of all issues of the site; only where {@link ApiPart#PROPERTY_QUERY} is. */
  Map<Long, String> all() {
    return StampQuery.all(properties(), ENTITY, name);
  }

  private JsonEntityPropertyManager properties() {
    return services.get(JsonEntityPropertyManager.class);
  }
}
