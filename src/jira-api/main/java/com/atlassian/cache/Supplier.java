package com.atlassian.cache;

/** Gives a value when asked. */
@FunctionalInterface
public interface Supplier<T> extends java.util.function.Supplier<T> {
  @Override
  T get();
}
