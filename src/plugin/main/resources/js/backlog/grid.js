define('rice/backlog/grid', ['rice/dom', 'rice/backlog/lines', 'rice/backlog/row', 'rice/backlog/header', 'rice/backlog/keys'],
  (dom, linesOf, rows, headers, keyed) => {
    'use strict';

    const { element } = dom;

    /** Pixels; the style sheet gets it as --rice-row. */
    const ROW = 40;
    /** Lines drawn beyond what is seen. */
    const OVER = 8;
    const TYPING = 'input:not([type=checkbox]), select, textarea';
    const OWN = 'button, a, input';

    /**
     * A table of any length, of which only what is seen is drawn. It is one stop of the Tab key; the line of the
     * focused cell stays drawn wherever one scrolls, so the focus is never lost.
     *
     * @param source at(index), the row or null; want(first, last, direction), rows that are looked at;
     *     chosen(key), whether a row is selected
     * @param on sort(order), top(index) after scrolling, toggle(row, event) on Space
     */
    return ({ label, columns, source, on }) => {
      const head = headers(columns, on.sort);
      const above = rows.spacer(columns);
      const between = rows.spacer(columns);
      const below = rows.spacer(columns);
      const body = element('tbody', { role: 'rowgroup' }, above, below);
      const table = element('table', { class: 'aui rice-grid', role: 'grid', 'aria-label': label, 'aria-colcount': columns.length, 'aria-multiselectable': 'true' },
        head.node, body);
      const node = element('div', { class: 'rice-window' }, table);
      node.style.setProperty('--rice-row', ROW + 'px');

      const drawn = new Map();
      const spare = [];
      let lines = linesOf(0, null);
      let cut = null;
      let active = { line: 0, column: 0 };
      let direction = 1;
      let top = 0;
      let frame = 0;

      const rowOn = (line) => (lines.isCut(line) ? null : source.at(lines.index(line)));

      const fill = (tr, line) => {
        const row = rowOn(line);
        rows.fill(tr, columns, row, row !== null && source.chosen(row.key));
      };

      const target = ({ line, column }) => {
        if (line < 0) {
          return head.target(column);
        }
        const tr = drawn.get(line);
        return tr ? tr.cells[Math.min(column, tr.cells.length - 1)] : null;
      };

      const stop = (tabindex) => {
        const there = target(active);
        if (there) {
          there.tabIndex = tabindex;
        }
      };

      const make = (line) => {
        if (lines.isCut(line)) {
          return rows.cut(columns, cut.text);
        }
        const tr = spare.pop() || rows.build(columns);
        fill(tr, line);
        return tr;
      };

      const draw = (line) => {
        const tr = make(line);
        tr.setAttribute('aria-rowindex', line + 2);
        drawn.set(line, tr);
        return tr;
      };

      const undraw = (line) => {
        const tr = drawn.get(line);
        drawn.delete(line);
        tr.remove();
        if (tr.cells.length === columns.length && !tr.querySelector('[data-editing], [tabindex="0"]')) {
          spare.push(tr);
        }
      };

      const space = (spacer, count) => { spacer.firstChild.style.height = count * ROW + 'px'; };

      /** Puts the drawn lines in order, with space for the others. Whatever has the focus is never moved. */
      const arrange = (first, end) => {
        const apart = active.line >= 0 && active.line < lines.total && (active.line < first || active.line >= end);
        const before = apart && active.line < first;
        between.remove();
        let last = above;
        const add = (tr) => {
          if (last.nextSibling !== tr) {
            last.after(tr);
          }
          last = tr;
        };
        const addActive = () => add(drawn.get(active.line) || draw(active.line));
        space(above, before ? active.line : first);
        if (before) {
          addActive();
          space(between, first - active.line - 1);
          add(between);
        }
        for (let line = first; line < end; line += 1) {
          add(drawn.get(line) || draw(line));
        }
        if (apart && !before) {
          space(between, active.line - end);
          add(between);
          addActive();
        }
        space(below, lines.total - (apart && !before ? active.line + 1 : end));
      };

      const seen = () => Math.max(1, Math.floor(((node.clientHeight || window.innerHeight) - head.node.offsetHeight) / ROW));

      const render = () => {
        const at = Math.min(lines.total, Math.floor(node.scrollTop / ROW));
        if (at !== top) {
          direction = at < top ? -1 : 1;
          top = at;
        }
        const first = Math.max(0, at - OVER);
        const end = Math.min(lines.total, at + seen() + 1 + OVER);
        Array.from(drawn.keys()).filter((line) => (line < first || line >= end) && line !== active.line).forEach(undraw);
        arrange(first, end);
        stop(0);
        if (lines.total > 0) {
          source.want(lines.index(first), Math.max(0, lines.index(end - 1)), direction);
        }
      };

      const scrolled = () => {
        if (frame === 0) {
          frame = window.requestAnimationFrame(() => {
            frame = 0;
            render();
            on.top(lines.index(top));
          });
        }
      };

      /** Clear of the header, which covers what scrolls below it. */
      const reveal = (line) => {
        const y = line * ROW;
        const room = node.clientHeight - head.node.offsetHeight - ROW;
        if (y < node.scrollTop) {
          node.scrollTop = y;
        } else if (y > node.scrollTop + room) {
          node.scrollTop = y - room;
        }
      };

      const activate = (place) => {
        if (place.line !== active.line || place.column !== active.column) {
          stop(-1);
          active = place;
          stop(0);
        }
      };

      const focus = (place) => {
        stop(-1);
        active = place;
        if (place.line >= 0) {
          reveal(place.line);
        }
        render();
        const there = target(active);
        there.focus({ preventScroll: true });
        there.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      };

      const placeOf = (there) => {
        const th = there.closest('th');
        if (th) {
          return { line: -1, column: head.position(th) };
        }
        const td = there.closest('td');
        const line = td ? Array.from(drawn.keys()).find((known) => drawn.get(known) === td.parentNode) : undefined;
        // On the cut line the column is kept, so that one gets on where one came from.
        return line === undefined ? null : { line, column: lines.isCut(line) ? active.column : td.cellIndex };
      };

      /** Enter, F2 and a double click do what a press of the cell's button does; keys also follow its link. */
      const enter = (td, what, event) => {
        const own = td.querySelector(what);
        if (own !== null) {
          event.preventDefault();
          own.click();
        }
      };

      const onKey = (event) => {
        const there = event.target;
        if (there.matches(TYPING) || there.closest('[data-editing]')) {
          return;
        }
        const to = keyed(event, active, { lines: lines.total, columns: columns.length, page: seen() - 1 });
        if (to !== null) {
          event.preventDefault();
          focus(to);
        } else if ((event.key === 'Enter' || event.key === 'F2') && !there.matches(OWN)) {
          enter(there, OWN, event);
        } else if (event.key === ' ' && active.line >= 0 && !there.matches(OWN)) {
          event.preventDefault();
          const row = rowOn(active.line);
          if (row !== null && !row.gone) {
            on.toggle(row, event);
          }
        }
      };

      node.addEventListener('scroll', scrolled, { passive: true });
      table.addEventListener('keydown', onKey);
      table.addEventListener('focusin', (event) => {
        const place = placeOf(event.target);
        if (place !== null) {
          activate(place);
        }
      });
      table.addEventListener('dblclick', (event) => {
        const td = event.target.closest('td');
        if (td && !event.target.closest(OWN) && !event.target.closest('[data-editing]')) {
          enter(td, '.rice-cell', event);
        }
      });
      if (window.ResizeObserver) {
        new ResizeObserver(scrolled).observe(node);
      }

      /**
       * Another list: its length, its cut line or null, its order.
       *
       * @param from index of the row to stand at the top, null to stay; focused index of the row to be the active one, null for the first
       */
      const show = ({ count, line, sort, from, focused }) => {
        const had = node.contains(document.activeElement);
        const inHead = active.line < 0;
        Array.from(drawn.keys()).forEach(undraw);
        cut = line;
        lines = linesOf(count, line === null ? null : line.index);
        table.setAttribute('aria-rowcount', lines.total + 1);
        head.show(sort);
        if (!inHead) {
          active = { line: lines.line(focused || 0), column: active.column };
        }
        // The height must be there before it can be scrolled.
        space(above, 0);
        space(below, lines.total);
        if (from !== null) {
          node.scrollTop = lines.line(from) * ROW;
        }
        render();
        if (had && !inHead) {
          target(active).focus({ preventScroll: true });
        }
      };

      /** Rows have come, or have changed: draws what is drawn of them. */
      const refresh = (first, end) => drawn.forEach((tr, line) => {
        const index = lines.index(line);
        if (!lines.isCut(line) && index >= first && index < end) {
          fill(tr, line);
        }
      });

      const columnOf = (id) => Math.max(0, columns.findIndex((column) => column.id === id));

      return {
        node,
        show,
        refresh,
        busy: (is) => (is ? table.setAttribute('aria-busy', 'true') : table.removeAttribute('aria-busy')),
        focusRow: (index, id) => focus({ line: lines.line(index), column: id === undefined ? active.column : columnOf(id) }),
        refocus: () => focus({ line: Math.min(active.line, lines.total - 1), column: active.column }),
        /** Steps from the active cell; the cut line is stepped over. */
        move: (down, right) => {
          const next = active.line + down;
          const line = lines.isCut(next) ? next + down : next;
          focus({ line: Math.max(0, Math.min(lines.total - 1, line)), column: Math.max(0, Math.min(columns.length - 1, active.column + right)) });
        },
        cell: (index, id) => {
          const tr = drawn.get(lines.line(index));
          return tr ? tr.cells[columnOf(id)] : null;
        },
        active: () => (active.line < 0 ? null : rowOn(active.line)),
        top: () => lines.index(top),
        isSeen: (index) => {
          const y = lines.line(index) * ROW - node.scrollTop;
          return y >= 0 && y < seen() * ROW;
        },
        offset: (index) => lines.line(index) * ROW - node.scrollTop,
        scrollBy: (pixels) => { node.scrollTop += pixels; },
        scrollTo: (index) => { node.scrollTop = lines.line(index) * ROW; },
      };
    };
  });
