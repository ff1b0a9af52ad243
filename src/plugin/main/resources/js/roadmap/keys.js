/** Moves among the cards of a roadmap, which are one stop of the Tab key. */
define('rice/roadmap/keys', [], () => {
  'use strict';

  const stops = (node) => [...node.querySelectorAll('.rice-go')].filter((stop) => stop.offsetParent !== null);

  /** The nearest of the cells that has cards. */
  const nearest = (cells) => cells.find((cell) => stops(cell).length > 0);

  /** The next card sideways: in its lane where there is one, else in any. */
  const beside = (rows, lane, period, at, step) => {
    const columns = [...rows[lane].keys()].filter((column) => (column - period) * step > 0);
    if (step < 0) {
      columns.reverse();
    }
    const near = [...rows.keys()].sort((one, other) => Math.abs(one - lane) - Math.abs(other - lane));
    const cell = nearest(columns.map((column) => rows[lane][column]))
      || nearest(columns.flatMap((column) => near.map((row) => rows[row][column])));
    const found = cell ? stops(cell) : [];
    return found[Math.min(at, found.length - 1)];
  };

  const below = (rows, period, from, step) => {
    const column = rows.flatMap((cells) => stops(cells[period]));
    return column[column.indexOf(from) + step];
  };

  const next = (table, from, { key, ctrlKey }) => {
    const rows = [...table.querySelectorAll('.rice-lane-row')].map((row) => [...row.querySelectorAll('.rice-cell')]);
    const lane = rows.findIndex((cells) => cells.some((cell) => cell.contains(from)));
    const period = rows[lane].findIndex((cell) => cell.contains(from));
    const at = stops(rows[lane][period]).indexOf(from);
    const line = (ctrlKey ? rows.flat() : rows[lane]).flatMap(stops);
    switch (key) {
      case 'ArrowRight': return beside(rows, lane, period, at, 1);
      case 'ArrowLeft': return beside(rows, lane, period, at, -1);
      case 'ArrowDown': return below(rows, period, from, 1);
      case 'ArrowUp': return below(rows, period, from, -1);
      case 'Home': return line[0];
      case 'End': return line[line.length - 1];
      default: return undefined;
    }
  };

  const MOVES = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End'];

  return (table) => {
    const rove = (to) => {
      table.querySelectorAll('.rice-go[tabindex="0"]').forEach((stop) => stop.setAttribute('tabindex', '-1'));
      to.setAttribute('tabindex', '0');
    };
    table.addEventListener('focusin', ({ target }) => (target.matches('.rice-go') ? rove(target) : undefined));
    table.addEventListener('keydown', (event) => {
      const { target, key, altKey, metaKey } = event;
      if (!target.matches('.rice-go') || !MOVES.includes(key) || altKey || metaKey) {
        return;
      }
      event.preventDefault();
      const to = next(table, target, event);
      if (to) {
        to.focus();
      }
    });
    const first = table.querySelector('.rice-go');
    if (first) {
      rove(first);
    }
  };
});
