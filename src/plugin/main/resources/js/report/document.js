define('rice/report/document', ['rice/dom', 'rice/report/issues', 'rice/report/tables', 'rice/report/board'],
  (dom, issues, tables, board) => {
    'use strict';

    const { element } = dom;

    const list = (items) => element('ul', {},
      ...items.map((item) => element('li', {}, ...issues.about(item.key, item.text))));

    const block = (title, { text, items, table, board: periods }) => element('div', { class: 'rice-block' },
      text === null ? null : element('p', {}, text),
      items.length === 0 ? null : list(items),
      table === null ? null : tables.draw(title, table),
      periods === null ? null : board.draw(title, periods));

    const section = ({ id, title, blocks }) => element('section', { class: 'rice-report-' + id },
      // Regions that scroll need names of their own.
      element('h2', {}, title), ...blocks.map((part, i) => block(i === 0 ? title : title + ' ' + (i + 1), part)));

    const facts = (report) => element('dl', {}, ...report.facts.map(({ label, text }) =>
      element('div', {}, element('dt', {}, label), element('dd', {}, text))));

    /** All parts of a report, as the server has put them together. */
    const draw = (report, tools) => [
      element('header', {}, element('h1', {}, report.title), tools, facts(report)),
      ...report.sections.map(section),
    ];

    return { draw };
  });
