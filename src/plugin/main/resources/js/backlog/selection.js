define('rice/backlog/selection', ['rice/dom'], (dom) => {
  'use strict';

  const { element } = dom;

  /** Most that a range of Shift takes: more is a slip. */
  const RANGE = 500;

  /**
   * The selected rows, by key, in the order they were selected.
   *
   * @param slice of (first, end) promises the rows between
   * @param redraw of a row shows whether it is selected
   */
  return ({ slice, redraw, fail }) => {
    const chosen = new Map();
    const listeners = [];
    let anchor = null;

    const tell = () => listeners.forEach((listener) => listener(Array.from(chosen.keys())));

    const set = (rows, selected) => {
      rows.filter((row) => !row.gone).forEach((row) => {
        if (selected) {
          chosen.set(row.key, row);
        } else {
          chosen.delete(row.key);
        }
        redraw(row);
      });
      tell();
    };

    const range = (row, selected) => {
      const first = Math.min(anchor, row.index);
      const end = Math.min(Math.max(anchor, row.index) + 1, first + RANGE);
      return slice(first, end).then((rows) => set(rows, selected), fail);
    };

    /** One row, or with Shift all from the one before to it. */
    const toggle = (row, event) => {
      const selected = !chosen.has(row.key);
      if (event.shiftKey && anchor !== null && anchor !== row.index) {
        range(row, selected);
      } else {
        set([row], selected);
      }
      anchor = row.index;
    };

    const clear = () => {
      const rows = Array.from(chosen.values());
      anchor = null;
      set(rows, false);
    };

    const box = (row) => element('input', {
      type: 'checkbox', tabindex: '-1', class: 'rice-select', checked: chosen.has(row.key),
      'aria-label': AJS.I18n.getText('rice.backlog.select', row.key), onclick: (event) => toggle(row, event),
    });

    return {
      box,
      toggle,
      clear,
      has: (key) => chosen.has(key),
      keys: () => Array.from(chosen.keys()),
      rows: () => Array.from(chosen.values()),
      onChange: (listener) => listeners.push(listener),
      /** Another list: rows have other places. */
      moved: () => { anchor = null; },
      /** What is selected is remembered as it is now. */
      put: (row) => {
        if (chosen.has(row.key)) {
          chosen.set(row.key, row);
        }
      },
    };
  };
});
