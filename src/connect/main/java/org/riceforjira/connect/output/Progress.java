package org.riceforjira.connect.output;

/** How far something has come. Several threads may tell it; it ends when it is closed. */
public interface Progress extends AutoCloseable {
  /** So many more are done. */
  void advance(long more);

  @Override
  void close();
}
