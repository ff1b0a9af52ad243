define('rice/backlog/tables', ['rice/dom'], (dom) => {
  'use strict';

  const { element } = dom;

  /** An issue in a list; its summary turns nothing around it, whatever direction its letters have. */
  const issue = ({ key, summary }) => [element('strong', {}, key), ' ',
    element('span', { dir: 'auto' }, summary.length > 120 ? summary.slice(0, 120) + '\u2026' : summary), ' '];

  /** A plain table of texts, numbers and nodes. */
  const table = (columns, rows) => element('table', { class: 'aui' },
    element('thead', {}, element('tr', {}, ...columns.map((text) => element('th', { scope: 'col' }, text)))),
    element('tbody', {}, ...rows.map((cells) => element('tr', {}, ...cells.map((cell) =>
      element('td', { class: typeof cell === 'number' ? 'rice-num' : null }, cell))))));

  return { issue, table };
});
