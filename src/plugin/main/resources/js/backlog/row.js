define('rice/backlog/row', ['rice/dom'], (dom) => {
  'use strict';

  const { element, replace } = dom;

  const cell = (id, position) => element('td', { role: 'gridcell', tabindex: '-1', class: 'rice-col-' + id, 'aria-colindex': position + 1 });

  const build = (columns) => element('tr', { role: 'row' }, ...columns.map(({ id }, position) => cell(id, position)));

  const waiting = (column) => [element('span', { class: 'rice-wait' }),
    column.id === 'summary' ? element('span', { class: 'assistive' }, AJS.I18n.getText('rice.backlog.row.loading')) : null];

  /** Draws a row into its cells, which stay where they are, with the focus; a cell that is being edited is left alone. */
  const fill = (tr, columns, row, chosen) => {
    tr.toggleAttribute('aria-busy', false);
    if (row === null) {
      tr.setAttribute('aria-busy', 'true');
    }
    tr.className = row !== null && row.gone ? 'rice-gone' : '';
    tr.setAttribute('aria-selected', String(chosen));
    columns.forEach((column, position) => {
      const td = tr.cells[position];
      if (td.hasAttribute('data-editing')) {
        return;
      }
      const focused = td.contains(document.activeElement);
      replace(td, ...(row === null ? waiting(column) : column.cell(row)));
      if (focused) {
        td.focus({ preventScroll: true });
      }
    });
  };

  /** The cut line: text in a row of its own, as wide as the table. */
  const cut = (columns, text) => element('tr', { role: 'row', class: 'rice-cut' },
    element('td', { role: 'gridcell', tabindex: '-1', colspan: columns.length, 'aria-colindex': 1, 'aria-colspan': columns.length },
      element('span', { class: 'rice-cut-text', title: text }, text)));

  const spacer = (columns) => element('tr', { 'aria-hidden': 'true', class: 'rice-spacer' }, element('td', { colspan: columns.length }));

  return { build, fill, cut, spacer };
});
