define('rice/backlog/order', [], () => {
  'use strict';

  /** Jira ranks and moves at most so many issues in one call. */
  const SIZE = 50;

  const chunks = (keys, size = SIZE) => Array.from({ length: Math.ceil(keys.length / size) }, (none, at) => keys.slice(at * size, (at + 1) * size));

  /** Calls that put issues behind one another; the first of them as {@code beside} says: {before: key} or {after: key}. */
  const inARow = (keys, beside) => chunks(keys).map((issues, at) => Object.assign({ issues }, at === 0 ? beside : { after: keys[at * SIZE - 1] }));

  /** Calls that put issues in this order behind one that stays; without one the first of them stays where it is. */
  const behind = (keys, last) => last === null ? inARow(keys.slice(1), { after: keys[0] }) : inARow(keys, { after: last });

  const startsWith = (board, keys) => keys.every((key, at) => board[at] === key);

  /** Calls that make these issues the first of the board, in this order. */
  const toTop = (board, keys) => {
    const wanted = new Set(keys);
    const next = board.find((key) => !wanted.has(key));
    if (startsWith(board, keys)) {
      return [];
    }
    return next === undefined ? behind(keys, null) : inARow(keys, { before: next });
  };

  /**
   * The fewest calls that put the moved issues back and touch no other: one for each run of up to 50 that stood
   * together, after its former neighbour, which has stayed or is back already. If none has stayed, the first one does.
   */
  const undo = (board, moved) => {
    const away = new Set(moved);
    if (board.every((key) => away.has(key))) {
      away.delete(board[0]);
    }
    const calls = [];
    let start = 0;
    board.concat(null).forEach((key, end) => {
      if (!away.has(key)) {
        calls.push(...inARow(board.slice(start, end), start === 0 ? { before: key } : { after: board[start - 1] }));
        start = end + 1;
      }
    });
    return calls;
  };

  const among = (keys, others) => {
    const known = new Set(others);
    return keys.filter((key) => known.has(key));
  };

  /** Whether the issues that are in both stand in the same order. */
  const same = (one, other) => startsWith(among(one, other), among(other, one));

  return { chunks, behind, toTop, undo, among, same };
});
