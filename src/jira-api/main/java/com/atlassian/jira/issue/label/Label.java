package com.atlassian.jira.issue.label;

import java.util.Objects;

/** A label on an issue; two labels with the same text are equal. */
public class Label {
  private final Long id;
  private final Long issue;
  private final String label;

  public Label(Long id, Long issue, String label) {
    this.id = id;
    this.issue = issue;
    this.label = Objects.requireNonNull(label, "label");
  }

  public Long getId() {
    return id;
  }

  public Long getIssue() {
    return issue;
  }

  public String getLabel() {
    return label;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Label that && label.equals(that.label);
  }

  @Override
  public int hashCode() {
    return label.hashCode();
  }

  @Override
  public String toString() {
    return label;
  }
}
