package com.atlassian.jira.event.operation;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** One operation that changes several issues. */
public class SpanningOperation implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String identity;
  private final String kind;

  private SpanningOperation(String identity, String kind) {
    this.identity = Objects.requireNonNull(identity, "id");
    this.kind = Objects.requireNonNull(kind, "type");
  }

  public static Builder builder() {
    return new Builder();
  }

  public String getId() {
    return identity;
  }

  public String getType() {
    return kind;
  }

  /** Puts an operation together. */
  public static class Builder {
    private String identity;
    private String kind;

    private Builder() {}

    public Builder generatedId() {
      return id(UUID.randomUUID().toString());
    }

    public Builder id(String id) {
      identity = id;
      return this;
    }

    public Builder type(String type) {
      kind = type;
      return this;
    }

    public SpanningOperation build() {
      return new SpanningOperation(identity, kind);
    }
  }
}
