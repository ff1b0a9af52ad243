define('rice/backlog/keys', [], () => {
  'use strict';

  /**
   * Where a key leads from a cell, or null: {line, column}. Line -1 is that of the column headers.
   *
   * @param lines how many there are; columns how many there are; page how many lines are seen at once
   */
  return (event, { line, column }, { lines, columns, page }) => {
    if (event.altKey || event.metaKey) {
      return null;
    }
    const last = lines - 1;
    const to = {
      ArrowDown: [line + 1, column],
      ArrowUp: [line - 1, column],
      ArrowRight: [line, column + 1],
      ArrowLeft: [line, column - 1],
      PageDown: [line + page, column],
      PageUp: [Math.max(0, line - page), column],
      Home: [event.ctrlKey ? 0 : line, 0],
      End: [event.ctrlKey ? last : line, columns - 1],
    }[event.key];
    // With Ctrl, only Home and End are the grid's: screen readers and browsers use the others.
    if (to === undefined || (event.ctrlKey && event.key !== 'Home' && event.key !== 'End')) {
      return null;
    }
    return { line: Math.max(-1, Math.min(last, to[0])), column: Math.max(0, Math.min(columns - 1, to[1])) };
  };
});
