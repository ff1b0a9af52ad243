package org.riceforjira.connect;

import org.riceforjira.connect.output.Progress;
import org.riceforjira.core.sync.RunWatch;
import org.riceforjira.core.sync.SyncReport;

/** Shows how far a run has come, and ends it when somebody stops the command. */
final class Watch implements RunWatch, AutoCloseable {
  private final Cancellation cancellation;
  private final Progress progress;
  private long told;

  Watch(Cancellation cancellation, Progress progress) {
    this.cancellation = cancellation;
    this.progress = progress;
  }

  @Override
  public boolean cancelled() {
    return cancellation.isRequested();
  }

  @Override
  public void progress(SyncReport soFar) {
    progress.advance(Math.max(0, soFar.issues() - told));
    told = soFar.issues();
  }

  @Override
  public void close() {
    progress.close();
  }
}
