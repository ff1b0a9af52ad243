package org.riceforjira.core.sync;

import java.util.List;

/**
 * Where a run notes what it writes, so that it can be taken back, also after the process was killed
 * in the middle of a batch.
 */
public interface Journal {
  /** A journal that keeps nothing. */
  Journal NONE =
      new Journal() {
        @Override
        public void writing(List<ScoreChange> batch) {}

        @Override
        public void written(List<ScoreChange> written) {}
      };

  /**
   * A batch is about to be written. When this throws, the batch is not written: what cannot be
   * taken back must not happen.
   */
  void writing(List<ScoreChange> batch);

  /**
   * Of the batch named last these were written, and no others; may be none. Not told of a batch
   * that failed as a whole: any of it may have been written. When this throws, the report tells it
   * as a failure.
   */
  void written(List<ScoreChange> written);
}
