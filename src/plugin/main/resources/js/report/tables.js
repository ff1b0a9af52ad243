define('rice/report/tables', ['rice/dom', 'rice/report/issues'], (dom, issues) => {
  'use strict';

  const { element } = dom;

  const kind = (column) => 'rice-' + column.kind;

  const content = (cell) => (cell.warns
    ? [element('strong', { class: 'rice-warning' }, cell.text)]
    : issues.about(cell.key, cell.text));

  const row = (columns, cells, last) => element('tr', { class: last ? 'rice-total' : null },
    ...cells.map((cell, i) => (i === 0
      ? element('th', { scope: 'row', class: kind(columns[i]) }, ...content(cell))
      : element('td', { class: kind(columns[i]) }, ...content(cell)))));

  /** Scrolls by itself where the window is narrow, so that the page never does. */
  const scroll = (title, table) => element('div', { class: 'rice-scroll', tabindex: '0', role: 'region', 'aria-label': title }, table);

  const draw = (title, { columns, rows, total }) => scroll(title, element('table', { class: 'rice-report-table' },
    element('thead', {}, element('tr', {},
      ...columns.map((column) => element('th', { scope: 'col', class: kind(column) }, column.title)))),
    element('tbody', {}, ...rows.map((cells, i) => row(columns, cells, total && i === rows.length - 1)))));

  return { draw, scroll };
});
