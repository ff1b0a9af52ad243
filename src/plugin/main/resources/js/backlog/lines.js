define('rice/backlog/lines', [], () => {
  'use strict';

  /**
   * The lines of the grid: one for each row and one for the cut line, which stands before the row of its index.
   * All are equally high.
   *
   * @param cut index of the row below the cut line, null where none is drawn
   */
  return (count, cut) => ({
    total: count + (cut === null ? 0 : 1),
    isCut: (line) => cut !== null && line === cut,
    /** The index of the row on a line; of the cut line, that of the row below it. */
    index: (line) => (cut === null || line <= cut ? line : line - 1),
    line: (index) => (cut === null || index < cut ? index : index + 1),
  });
});
