define('rice/backlog/columns', ['rice/backlog/cells'], (cells) => {
  'use strict';

  const NUMBERS = ['reach', 'impact', 'confidence', 'effort'];

  /**
   * The columns of the grid, from the left: {id, title, sort, highestFirst, cell(row)}. {@code sort} is what REST calls
   * the order, missing where a column has none.
   *
   * @param settings as the server tells them: the names of the factors
   * @param select draws the box by which a row is selected
   * @param press of a column id gives what a press of a cell of it does, null for nothing
   */
  return ({ settings, select, press }) => {
    const label = (name) => settings.factors.find(({ factor }) => factor === name).label;
    const pressed = (id) => () => press(id);
    const column = (id, title, cell, order) => Object.assign({ id, title, cell }, order);
    const text = (id) => ({ sort: id });
    const number = (id) => ({ sort: id, highestFirst: true });

    return [
      column('select', AJS.I18n.getText('rice.backlog.column.select'), (row) => (row.gone ? [] : [select(row)])),
      column('rank', AJS.I18n.getText('rice.backlog.column.rank'), (row) => (row.gone ? [] : cells.rank(row)), text('rank')),
      column('key', AJS.I18n.getText('rice.backlog.column.key'), (row) => (row.gone ? [] : [cells.link(row, row.key)]), text('key')),
      column('type', AJS.I18n.getText('rice.backlog.column.type'), cells.type, text('type')),
      column('summary', AJS.I18n.getText('rice.backlog.column.summary'), cells.summary, text('summary')),
      ...NUMBERS.map((name) => column(name, label(name), cells.factor(name, pressed(name)), number(name))),
      column('score', AJS.I18n.getText('rice.backlog.column.score'), cells.score(pressed('score')), number('score')),
      column('interval', AJS.I18n.getText('rice.backlog.column.interval'), cells.interval, text('interval')),
      column('total', AJS.I18n.getText('rice.backlog.column.total'), cells.total, text('total')),
      column('status', AJS.I18n.getText('rice.backlog.column.status'), cells.status, text('status')),
      column('review', AJS.I18n.getText('rice.backlog.column.review'), cells.review(pressed('review')), text('review')),
    ];
  };
});
