package org.riceforjira.host.jql;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An issue of the tests, told by setting what it has. */
final class SampleIssue implements JqlIssue {
  private final long id;
  private final String key;
  private final Map<String, Object> facts = new HashMap<>();

  SampleIssue(long id, String key) {
    this.id = id;
    this.key = key;
  }

  SampleIssue with(String fact, Object value) {
    facts.put(fact, value);
    return this;
  }

  SampleIssue on(String created, String updated) {
    return with("created", Instant.parse(created)).with("updated", Instant.parse(updated));
  }

  @SuppressWarnings("unchecked")
  private <T> Optional<T> fact(String name) {
    return Optional.ofNullable((T) facts.get(name));
  }

  private List<JqlValue> values(String name) {
    return this.<List<JqlValue>>fact(name).orElse(List.of());
  }

  @Override
  public long id() {
    return id;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public JqlValue project() {
    return key.startsWith("SHOP") ? SampleHost.SHOP : SampleHost.OPS;
  }

  @Override
  public String summary() {
    return this.<String>fact("summary").orElse("");
  }

  @Override
  public String description() {
    return this.<String>fact("description").orElse("");
  }

  @Override
  public List<String> comments() {
    return this.<List<String>>fact("comments").orElse(List.of());
  }

  @Override
  public JqlValue type() {
    return this.<JqlValue>fact("type").orElseThrow();
  }

  @Override
  public JqlValue status() {
    return this.<JqlValue>fact("status").orElseThrow();
  }

  @Override
  public String statusCategory() {
    return Map.of("1", "new", "3", "indeterminate", "6", "done").get(status().id());
  }

  @Override
  public Optional<JqlValue> priority() {
    return fact("priority");
  }

  @Override
  public Optional<JqlValue> resolution() {
    return fact("resolution");
  }

  @Override
  public Optional<JqlValue> assignee() {
    return fact("assignee");
  }

  @Override
  public Optional<JqlValue> reporter() {
    return fact("reporter");
  }

  @Override
  public List<String> labels() {
    return this.<List<String>>fact("labels").orElse(List.of());
  }

  @Override
  public List<JqlValue> fixVersions() {
    return values("fixVersions");
  }

  @Override
  public List<JqlValue> components() {
    return values("components");
  }

  @Override
  public List<JqlValue> sprints() {
    return values("sprints");
  }

  @Override
  public Instant created() {
    return this.<Instant>fact("created").orElseThrow();
  }

  @Override
  public Instant updated() {
    return this.<Instant>fact("updated").orElseThrow();
  }

  @Override
  public Optional<LocalDate> due() {
    return fact("due");
  }

  @Override
  public Optional<Instant> resolved() {
    return fact("resolved");
  }

  @Override
  public Optional<String> parentKey() {
    return fact("parent");
  }

  @Override
  public Optional<Object> custom(String fieldId) {
    return fact(fieldId);
  }
}
