package org.riceforjira.host.jira.services;

import com.atlassian.jira.entity.property.EntityProperty;

/** One property of an entity. */
record PropertyView(String getEntityName, Long getEntityId, String getKey, String getValue)
    implements EntityProperty {}
