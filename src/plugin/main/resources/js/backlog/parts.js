define('rice/backlog/parts', ['rice/dom'], (dom) => {
  'use strict';

  const { element } = dom;

  /** A labelled choice of [text, what choosing it does]. */
  const choice = (id, label, choices) => {
    const select = element('select', { class: 'select', id, onchange: () => choices[select.selectedIndex][1]() },
      ...choices.map(([text]) => element('option', {}, text)));
    return element('div', { class: 'field-group' }, element('label', { for: id }, label), select);
  };

  /** An issue in a list; its summary turns nothing around it, whatever direction its letters have. */
  const issue = ({ key, summary }) => [element('strong', {}, key), ' ',
    element('span', { dir: 'auto' }, summary.length > 120 ? summary.slice(0, 120) + '\u2026' : summary), ' '];

  /** A plain table of texts, numbers and nodes. */
  const table = (columns, rows) => element('table', { class: 'aui' },
    element('thead', {}, element('tr', {}, ...columns.map((text) => element('th', { scope: 'col' }, text)))),
    element('tbody', {}, ...rows.map((cells) => element('tr', {}, ...cells.map((cell) =>
      element('td', { class: typeof cell === 'number' ? 'rice-num' : null }, cell))))));

  return { choice, issue, table };
});
