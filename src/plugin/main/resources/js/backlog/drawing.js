define('rice/backlog/drawing', ['rice/dom', 'rice/backlog/row', 'rice/backlog/lines'], (dom, rows, linesOf) => {
  'use strict';

  const { element } = dom;

  const tabStop = '[data-editing], [tabindex="0"]';

  /**
   * The body of the grid: the lines that are drawn, and space for the others. Rows that are not needed any more are
   * filled anew.
   *
   * @param height of a line, in pixels; source at(index), the row or null, chosen(key) and current(key)
   */
  return ({ columns, height, source }) => {
    const above = rows.spacer(columns);
    const between = rows.spacer(columns);
    const below = rows.spacer(columns);
    const node = element('tbody', { role: 'rowgroup' }, above, below);
    const drawn = new Map();
    const spare = [];
    let lines = linesOf(0, null);
    let cutText = '';

    const rowOn = (line) => (lines.isCut(line) ? null : source.at(lines.index(line)));

    const fill = (tr, line) => {
      const row = rowOn(line);
      rows.fill(tr, columns, row, row !== null && source.chosen(row.key));
      tr.toggleAttribute('aria-current', false);
      if (row !== null && source.current(row.key)) {
        tr.setAttribute('aria-current', 'true');
      }
      return tr;
    };

    const draw = (line) => {
      const tr = lines.isCut(line) ? rows.cut(columns, cutText) : fill(spare.pop() || rows.build(columns), line);
      tr.setAttribute('aria-rowindex', line + 2);
      drawn.set(line, tr);
      return tr;
    };

    const undraw = (line) => {
      const tr = drawn.get(line);
      drawn.delete(line);
      tr.remove();
      if (tr.cells.length === columns.length && !tr.querySelector(tabStop)) {
        spare.push(tr);
      }
    };

    const space = (spacer, count) => { spacer.firstChild.style.height = count * height + 'px'; };

    /** Draws lines from the first to before the end, and one more wherever it is. That one is never moved: it may have the focus. */
    const show = (first, end, kept) => {
      Array.from(drawn.keys()).filter((line) => (line < first || line >= end) && line !== kept).forEach(undraw);
      between.remove();
      const apart = kept >= 0 && kept < lines.total && (kept < first || kept >= end);
      const before = apart && kept < first;
      let last = above;
      const add = (tr) => {
        if (last.nextSibling !== tr) {
          last.after(tr);
        }
        last = tr;
      };
      const addLine = (line) => add(drawn.get(line) || draw(line));
      space(above, before ? kept : first);
      if (before) {
        addLine(kept);
        space(between, first - kept - 1);
        add(between);
      }
      for (let line = first; line < end; line += 1) {
        addLine(line);
      }
      if (apart && !before) {
        space(between, kept - end);
        add(between);
        addLine(kept);
      }
      space(below, lines.total - (apart && !before ? kept + 1 : end));
    };

    /** Other rows: nothing is drawn yet, and the height is theirs. */
    const reset = (count, cut) => {
      Array.from(drawn.keys()).forEach(undraw);
      lines = linesOf(count, cut === null ? null : cut.index);
      cutText = cut === null ? '' : cut.text;
      space(above, 0);
      space(below, lines.total);
    };

    /** Fills what is drawn of the rows from the first to before the end. */
    const refresh = (first, end) => drawn.forEach((tr, line) => {
      const index = lines.index(line);
      if (!lines.isCut(line) && index >= first && index < end) {
        fill(tr, line);
      }
    });

    const lineOf = (tr) => Array.from(drawn.keys()).find((line) => drawn.get(line) === tr);

    return { node, reset, show, refresh, rowOn, lineOf, lines: () => lines, at: (line) => drawn.get(line) };
  };
});
