package com.atlassian.jira.issue;

/** The value of a field before and after a change; null means empty. */
public class ModifiedValue<V> {
  private final V oldValue;
  private final V newValue;

  public ModifiedValue(V oldValue, V newValue) {
    this.oldValue = oldValue;
    this.newValue = newValue;
  }

  public V getOldValue() {
    return oldValue;
  }

  public V getNewValue() {
    return newValue;
  }
}
