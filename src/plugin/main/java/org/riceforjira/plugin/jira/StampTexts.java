package org.riceforjira.plugin.jira;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The stamps of all issues of the site as Jira holds them. A project is a small part of a site:
 * each is read only when somebody asks for it.
 */
public final class StampTexts {
  private final Map<Long, String> texts;

  StampTexts(Map<Long, String> texts) {
    this.texts = texts;
  }

  /** The stamp of an issue; empty if it has none. */
  public Optional<ReviewStamp> of(long issueId) {
    return Optional.ofNullable(texts.get(issueId)).flatMap(StampJson::read);
  }

  Map<Long, ReviewStamp> of(Collection<Long> issueIds) {
    Map<Long, ReviewStamp> stamps = new HashMap<>();
    issueIds.forEach(id -> of(id).ifPresent(stamp -> stamps.put(id, stamp)));
    return stamps;
  }
}
