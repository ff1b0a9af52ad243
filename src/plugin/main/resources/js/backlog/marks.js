/** What stands at single cells beyond their value: that it is being saved, was refused, was changed by two, moves its row. */
define('rice/backlog/marks', ['rice/dom'], (dom) => {
  'use strict';

  const { element } = dom;

  const SIGNS = { busy: '\u2026', moved: '\u2192', refused: '!', conflict: '!', unsent: '!' };

  const sign = ({ kind, says, shown }) => element('span', { class: 'rice-mark rice-mark-' + kind },
    element('span', { 'aria-hidden': 'true', title: says }, SIGNS[kind] + (shown ? '\u00a0' + shown : '')), element('span', { class: 'assistive' }, says));

  /** `redraw(key)` draws the row's cells anew. A mark is {kind, says, shown?, note?}; its note, a node, is seen while the focus is at the cell. */
  return (redraw) => {
    const marks = new Map();

    const of = (key, column) => marks.has(key) ? marks.get(key)[column] : undefined;

    const set = (key, column, mark) => {
      marks.set(key, Object.assign({}, marks.get(key), { [column]: mark }));
      redraw(key);
    };

    const clear = (key, ...columns) => {
      if (marks.has(key)) {
        columns.forEach((column) => delete marks.get(key)[column]);
        redraw(key);
      }
    };

    /** New lists have the ranks of now. */
    const settle = () => marks.forEach((row, key) => clear(key, 'rank'));

    /** What is drawn in a cell beside its value. */
    const nodes = (key, column) => {
      const mark = of(key, column);
      return mark === undefined ? [] : [sign(mark)].concat(mark.note || []);
    };

    const any = (kind) => Array.from(marks.values()).some((row) => Object.values(row).some((mark) => mark && mark.kind === kind));

    return { of, set, clear, settle, nodes, any };
  };
});
