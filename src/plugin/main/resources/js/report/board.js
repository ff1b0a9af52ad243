define('rice/report/board', ['rice/dom', 'rice/report/issues', 'rice/report/tables'], (dom, issues, tables) => {
  'use strict';

  const { element } = dom;

  const card = ({ key, summary, text, warnings, continued }) => element('li', { class: continued ? 'rice-continued' : null },
    issues.link(key), ' ', continued ? text : element('span', { dir: 'auto' }, summary),
    continued ? null : element('span', { class: 'rice-note' }, text),
    ...warnings.map((warning) => element('span', { class: 'rice-note rice-warning' }, warning)));

  const cell = ({ text, cards }) => element('td', {},
    text === null ? null : element('p', { class: 'rice-note' }, text),
    cards.length === 0 ? null : element('ul', {}, ...cards.map(card)));

  const head = (period) => element('th', { scope: 'col', class: 'rice-' + period.state },
    period.title, element('span', { class: 'rice-note' }, period.text));

  /** Columns are periods, rows are lanes. */
  const draw = (title, { periods, lanes }) => {
    const named = lanes.some((lane) => lane.title !== '');
    return tables.scroll(title, element('table', { class: 'rice-report-board' },
      element('thead', {}, element('tr', {}, named ? element('td', {}) : null, ...periods.map(head))),
      element('tbody', {}, ...lanes.map((lane) => element('tr', {},
        named ? element('th', { scope: 'row' }, lane.title) : null, ...lane.cells.map(cell))))));
  };

  return { draw };
});
