package com.atlassian.jira.entity.property;

import com.atlassian.jira.util.Visitor;
import java.util.List;

/** Selects properties: at least by the name of the entity or by the key. */
public interface EntityPropertyQuery<T extends EntityPropertyQuery<T>> {
  ExecutableQuery entityName(String entityName);

  ExecutableQuery key(String key);

  T entityId(Long id);

  T keyPrefix(String keyPrefix);

  T offset(int offset);

  T maxResults(int maxResults);

  /** A query that says enough to be run. */
  interface ExecutableQuery extends EntityPropertyQuery<ExecutableQuery> {
    List<EntityProperty> find();

    void find(Visitor<EntityProperty> visitor);

    List<String> findKeys();

    List<String> findDistinctKeys();

    void delete();

    long count();
  }
}
