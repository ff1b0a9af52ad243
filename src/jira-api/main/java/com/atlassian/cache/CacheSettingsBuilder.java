package com.atlassian.cache;

import java.util.concurrent.TimeUnit;
import org.riceforjira.jiraapi.CacheChoices;

/** Collects what a cache is asked to be. */
public class CacheSettingsBuilder {
  private Long expireAfterAccess;
  private Long expireAfterWrite;
  private Boolean flushable;
  private Boolean local;
  private Integer maxEntries;
  private Boolean asynchronous;
  private Boolean copied;

  public CacheSettingsBuilder() {}

  public CacheSettingsBuilder expireAfterAccess(long expireAfter, TimeUnit timeUnit) {
    expireAfterAccess = timeUnit.toMillis(expireAfter);
    return this;
  }

  public CacheSettingsBuilder expireAfterWrite(long expireAfter, TimeUnit timeUnit) {
    expireAfterWrite = timeUnit.toMillis(expireAfter);
    return this;
  }

  public CacheSettingsBuilder flushable() {
    flushable = true;
    return this;
  }

  public CacheSettingsBuilder unflushable() {
    flushable = false;
    return this;
  }

  public CacheSettingsBuilder maxEntries(int maxEntries) {
    this.maxEntries = maxEntries;
    return this;
  }

  public CacheSettingsBuilder local() {
    local = true;
    return this;
  }

  public CacheSettingsBuilder remote() {
    local = false;
    return this;
  }

  public CacheSettingsBuilder replicateAsynchronously() {
    asynchronous = true;
    return this;
  }

  public CacheSettingsBuilder replicateSynchronously() {
    asynchronous = false;
    return this;
  }

  public CacheSettingsBuilder replicateViaCopy() {
    copied = true;
    return this;
  }

  public CacheSettingsBuilder replicateViaInvalidation() {
    copied = false;
    return this;
  }

  public CacheSettings build() {
    return new CacheChoices(
        new CacheChoices.Limits(expireAfterAccess, expireAfterWrite, maxEntries),
        flushable,
        local,
        asynchronous,
        copied);
  }
}
