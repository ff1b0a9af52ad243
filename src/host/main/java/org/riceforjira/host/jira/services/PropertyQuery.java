package org.riceforjira.host.jira.services;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.EntityPropertyQuery;
import com.atlassian.jira.util.Visitor;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.riceforjira.host.jira.Properties;
import org.riceforjira.host.jira.Properties.Property;

/** Selects properties of one kind of entity, in the order of ids. */
final class PropertyQuery implements EntityPropertyQuery.ExecutableQuery {
  private final Properties properties;
  private String entity;
  private Predicate<Property> condition = property -> true;
  private int first;
  private int most = Integer.MAX_VALUE;

  PropertyQuery(Properties properties) {
    this.properties = properties;
  }

  @Override
  public ExecutableQuery entityName(String entityName) {
    entity = entityName;
    return this;
  }

  @Override
  public ExecutableQuery key(String key) {
    return where(property -> property.key().equals(key));
  }

  @Override
  public ExecutableQuery entityId(Long id) {
    return where(property -> property.entityId() == id);
  }

  @Override
  public ExecutableQuery keyPrefix(String keyPrefix) {
    return where(property -> property.key().startsWith(keyPrefix));
  }

  @Override
  public ExecutableQuery offset(int offset) {
    first = offset;
    return this;
  }

  @Override
  public ExecutableQuery maxResults(int maxResults) {
    most = maxResults;
    return this;
  }

  @Override
  public List<EntityProperty> find() {
    return selected().<EntityProperty>map(PropertyQuery::view).toList();
  }

  @Override
  public void find(Visitor<EntityProperty> visitor) {
    selected().forEach(property -> visitor.visit(view(property)));
  }

  @Override
  public List<String> findKeys() {
    return selected().map(Property::key).toList();
  }

  @Override
  public List<String> findDistinctKeys() {
    return selected().map(Property::key).distinct().toList();
  }

  @Override
  public void delete() {
    selected().toList().forEach(p -> properties.remove(p.entity(), p.entityId(), List.of(p.key())));
  }

  @Override
  public long count() {
    return selected().count();
  }

  private ExecutableQuery where(Predicate<Property> more) {
    condition = condition.and(more);
    return this;
  }

  private Stream<Property> selected() {
    if (entity == null) {
      throw new IllegalStateException("This host finds properties by entityName(...) only.");
    }
    return properties.of(entity).filter(condition).skip(first).limit(most);
  }

  private static PropertyView view(Property property) {
    return new PropertyView(
        property.entity(), property.entityId(), property.key(), property.json());
  }
}
