package org.riceforjira.plugin.jira;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tries what the app stores, under names of its own for this. */
@Component
class StorageTrials implements Trials {
  private static final String KEY = "org.riceforjira.check";
  private static final String PROPERTY = "rice.check";
  private static final String JSON = "{\"check\":true}";

  private final SiteStorage storage;
  private final IssueProperties properties;

  StorageTrials(SiteStorage storage, UnexportedServices services) {
    this.storage = storage;
    this.properties = new IssueProperties(services, PROPERTY);
  }

  @Override
  public TrialGroup group() {
    return TrialGroup.STORAGE;
  }

  @Override
  public List<Trial> all() {
    return List.of(
        Trial.of("storage-text", () -> store("check")),
        Trial.of("storage-parts", () -> store(incompressible())),
        Trial.onIssue("property", this::property),
        Trial.onIssue("property-query", this::query).needing(ApiPart.PROPERTY_QUERY));
  }

  @Override
  public void clear() {
    storage.remove(KEY);
    properties.removeAll();
  }

  private void store(String text) {
    try {
      storage.put(KEY, text);
      boolean same = storage.get(KEY).equals(Optional.of(text));
      TrialFailed.unless(same, "rice.check.failed.stored");
    } finally {
      storage.remove(KEY);
    }
    TrialFailed.unless(storage.get(KEY).isEmpty(), "rice.check.failed.removed");
  }

  /** Packed it still is more than Jira takes as one value. */
  private static String incompressible() {
    return new Random(1)
        .ints(SiteStorage.LARGEST * 2L, 'A', 'z')
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private void property(TrialIssue issue) {
    long id = issue.issue().id();
    withProperty(id, () -> same(properties.get(id)));
    TrialFailed.unless(properties.get(id).isEmpty(), "rice.check.failed.removed");
  }

  private void query(TrialIssue issue) {
    long id = issue.issue().id();
    withProperty(
        id,
        () -> {
          Map<Long, String> all = properties.all();
          same(Optional.ofNullable(all.get(id)));
        });
  }

  private void withProperty(long issueId, Runnable work) {
    try {
      properties.put(issueId, JSON);
      work.run();
    } finally {
      properties.remove(issueId);
    }
  }

  private static void same(Optional<String> read) {
    boolean same = read.map(text -> text.replaceAll("\\s", "")).equals(Optional.of(JSON));
    TrialFailed.unless(same, "rice.check.failed.stored");
  }
}
