define('rice/backlog/header', ['rice/dom'], (dom) => {
  'use strict';

  const { element } = dom;

  const isSorted = (column, sort) => column.sort && (sort === column.sort || sort === '-' + column.sort);

  const direction = (column, sort) => {
    if (!isSorted(column, sort)) {
      return 'none';
    }
    return sort.startsWith('-') ? 'descending' : 'ascending';
  };

  /** The order that a press of a column's header asks for: the more useful one first, then the other. */
  const next = (column, sort) => {
    const first = column.highestFirst ? '-' + column.sort : column.sort;
    const other = column.highestFirst ? column.sort : '-' + column.sort;
    return sort === first ? other : first;
  };

  /** The row of column headers; {@code ask} gets the order that a header stands for. */
  return (columns, ask) => {
    let sort = '';
    const content = (column) => column.sort
      ? element('button', { type: 'button', class: 'rice-sort', tabindex: '-1', onclick: () => ask(next(column, sort)) }, column.title)
      : element('span', {}, column.title);
    const cells = columns.map((column, position) => element('th', {
      scope: 'col', role: 'columnheader', class: 'rice-col-' + column.id, 'aria-colindex': position + 1, tabindex: column.sort ? null : '-1',
    }, content(column)));
    const node = element('thead', { role: 'rowgroup' }, element('tr', { role: 'row', 'aria-rowindex': 1 }, ...cells));

    const show = (order) => {
      sort = order;
      columns.forEach((column, position) => {
        if (column.sort) {
          cells[position].setAttribute('aria-sort', direction(column, order));
        }
      });
    };

    /** What takes the focus in a column: the button, where the column sorts. */
    const target = (position) => cells[position].querySelector('button') || cells[position];

    return { node, show, target, position: (th) => cells.indexOf(th) };
  };
});
