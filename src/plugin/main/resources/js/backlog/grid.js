define('rice/backlog/grid', ['rice/dom', 'rice/backlog/drawing', 'rice/backlog/header', 'rice/backlog/keys'], (dom, drawings, headers, keyed) => {
  'use strict';

  const { element } = dom;

  /** Pixels; the style sheet gets it as --rice-row. */
  const ROW = 40;
  /** Lines drawn beyond what is seen. */
  const OVER = 8;
  /** Most lines that go on paper without the tool for that. */
  const PAPER = 1000;
  const HEAD = -1;
  const TYPING = 'input:not([type=checkbox]), select, textarea';
  const OWN = 'button, a, input';

  const clamp = (value, end) => Math.max(0, Math.min(end - 1, value));

  /**
   * A table of any length, of which only what is seen is drawn. It is one stop of the Tab key; the line of the
   * focused cell stays drawn wherever one scrolls, so the focus is never lost.
   *
   * @param source at(index), the row or null; want(first, last, direction), rows that are looked at;
   *     chosen(key), whether a row is selected; current(key), whether something beside the grid is about it
   * @param on sort(order), top(index) after scrolling, toggle(row, event) on Space
   */
  return ({ label, columns, source, on }) => {
    const head = headers(columns, on.sort);
    const body = drawings({ columns, height: ROW, source });
    const table = element('table', {
      class: 'aui rice-grid', role: 'grid', 'aria-label': label, 'aria-colcount': columns.length, 'aria-multiselectable': 'true',
    }, head.node, body.node);
    const paper = element('p', { class: 'rice-paper' });
    const node = element('div', { class: 'rice-window' }, paper, table);
    node.style.setProperty('--rice-row', ROW + 'px');

    const { lines } = body;
    let active = { line: 0, column: 0 };
    let direction = 1;
    let top = 0;
    let width = 0;
    let frame = 0;

    const target = ({ line, column }) => {
      if (line === HEAD) {
        return head.target(column);
      }
      const tr = body.at(line);
      return tr ? tr.cells[clamp(column, tr.cells.length)] : null;
    };

    const activate = (place) => {
      const old = target(active);
      if (old) {
        old.tabIndex = -1;
      }
      active = place;
      const now = target(active);
      if (now) {
        now.tabIndex = 0;
      }
    };

    const room = () => (node.clientHeight || window.innerHeight) - head.node.offsetHeight;
    const seen = () => Math.max(1, Math.floor(room() / ROW));

    const render = (over = OVER) => {
      const { total, index } = lines();
      const at = Math.min(total, Math.floor(node.scrollTop / ROW));
      direction = at === top ? direction : Math.sign(at - top);
      top = at;
      const first = Math.max(0, at - over);
      const end = Math.min(total, at + seen() + 1 + over);
      body.show(first, end, active.line);
      activate(active);
      if (total > 0) {
        source.want(index(first), index(end - 1), direction);
      }
    };

    const scrolled = () => {
      frame = frame || window.requestAnimationFrame(() => {
        frame = 0;
        render();
        on.top(lines().index(top));
      });
    };

    /** Where the list becomes narrower, as when something opens beside it, the active cell is not cut off. */
    const resized = ([{ contentRect: { width: now } }]) => {
      const cell = target(active);
      if (cell !== null && !lines().isCut(active.line) && now < width) {
        node.scrollLeft += Math.max(0, Math.ceil(cell.getBoundingClientRect().right - node.getBoundingClientRect().left - node.clientWidth));
      }
      width = now;
      scrolled();
    };

    /** Paper does not scroll: while the browser prints, all rows are drawn that are here around the first that is seen. */
    const onPaper = () => {
      const { total, index, isCut } = lines();
      const here = (line) => line >= 0 && line < total && (isCut(line) || source.at(index(line)) !== null);
      let first = top;
      let end = top;
      while (here(first - 1)) {
        first -= 1;
      }
      while (here(end) && end - first < PAPER) {
        end += 1;
      }
      body.show(first, end, active.line);
      paper.textContent = end - first === total ? '' : AJS.I18n.getText('rice.backlog.paper', index(first) + 1, index(end));
    };

    /** Clear of the header, which covers what scrolls below it. */
    const reveal = (line) => {
      const y = line * ROW;
      node.scrollTop = Math.min(y, Math.max(node.scrollTop, y + ROW - room()));
    };

    const focus = (line, column) => {
      const place = { line, column: clamp(column, columns.length) };
      if (line !== HEAD) {
        reveal(line);
      }
      activate(place);
      render();
      target(place).focus({ preventScroll: true });
      target(place).scrollIntoView({ block: 'nearest', inline: 'nearest' });
    };

    const placeOf = (there) => {
      const th = there.closest('th');
      if (th) {
        return { line: HEAD, column: head.position(th) };
      }
      const td = there.closest('td');
      const line = td ? body.lineOf(td.parentNode) : undefined;
      // On the cut line the column is kept, so that one gets on where one came from.
      return line === undefined ? active : { line, column: lines().isCut(line) ? active.column : td.cellIndex };
    };

    /** Enter, F2 and a double click do what a press of the cell's button does; keys also follow its link. */
    const enter = (td, what, event) => {
      const own = td.querySelector(what);
      if (own !== null) {
        event.preventDefault();
        own.click();
      }
    };

    const toggle = (event) => {
      const row = active.line === HEAD ? null : body.rowOn(active.line);
      if (row !== null && !row.gone) {
        event.preventDefault();
        on.toggle(row, event);
      }
    };

    const isEdited = (there) => there.matches(TYPING) || there.closest('[data-editing]') !== null;

    const onKey = (event) => {
      const there = event.target;
      if (event.defaultPrevented || isEdited(there)) {
        return;
      }
      const to = keyed(event, active, { lines: lines().total, columns: columns.length, page: Math.max(1, seen() - 1) });
      if (to !== null) {
        event.preventDefault();
        focus(to.line, to.column);
      } else if (!there.matches(OWN) && (event.key === 'Enter' || event.key === 'F2')) {
        enter(there, OWN, event);
      } else if (!there.matches(OWN) && event.key === ' ') {
        toggle(event);
      }
    };

    const onDoubleClick = (event) => {
      const td = event.target.closest('td');
      if (td && !event.target.closest(OWN) && !isEdited(event.target)) {
        enter(td, '.rice-cell', event);
      }
    };

    node.addEventListener('scroll', scrolled, { passive: true });
    table.addEventListener('keydown', onKey);
    table.addEventListener('dblclick', onDoubleClick);
    table.addEventListener('focusin', (event) => activate(placeOf(event.target)));
    new ResizeObserver(resized).observe(node);
    window.addEventListener('beforeprint', onPaper);
    window.addEventListener('afterprint', () => render());

    /**
     * Another list: its length, whether its ranks and totals are long numbers, its cut line or null, its order.
     *
     * @param from index of the row to stand at the top, moved down by offset pixels; focused index of the active row
     */
    const show = ({ count, long, cut, sort, from, offset, focused }) => {
      const had = body.node.contains(document.activeElement);
      node.classList.toggle('rice-long', long);
      body.reset(count, cut);
      table.setAttribute('aria-rowcount', lines().total + 1);
      head.show(sort);
      if (active.line !== HEAD) {
        active = { line: lines().line(focused), column: active.column };
      }
      node.scrollTop = lines().line(from) * ROW - offset;
      // What is seen comes with the first frame, the lines beyond it with the second.
      render(0);
      window.requestAnimationFrame(scrolled);
      if (had) {
        target(active).focus({ preventScroll: true });
      }
    };

    const columnOf = (id) => columns.findIndex((column) => column.id === id);

    /** Steps from the active cell; the cut line is stepped over. */
    const move = (down, right) => {
      const next = active.line + down;
      focus(clamp(lines().isCut(next) ? next + down : next, lines().total), active.column + right);
    };

    const offset = (index) => lines().line(index) * ROW - node.scrollTop;

    return {
      node,
      show,
      move,
      offset,
      refresh: body.refresh,
      busy: (is) => (is ? table.setAttribute('aria-busy', 'true') : table.removeAttribute('aria-busy')),
      focusRow: (index, id) => focus(lines().line(index), id === undefined ? active.column : columnOf(id)),
      refocus: () => focus(Math.min(active.line, lines().total - 1), active.column),
      cell: (index, id) => {
        const tr = body.at(lines().line(index));
        return tr ? tr.cells[columnOf(id)] : null;
      },
      active: () => (active.line === HEAD ? null : body.rowOn(active.line)),
      top: () => lines().index(top),
      isSeen: (index) => offset(index) >= 0 && offset(index) <= room() - ROW,
      scrollTo: (index) => { node.scrollTop = lines().line(index) * ROW; },
    };
  };
});
