/** What the keys do in the list, and what its columns tell. */
define('rice/backlog/help', ['rice/dom'], (dom) => {
  'use strict';

  const { element } = dom;

  const keys = () => [
    ['\u2190 \u2191 \u2192 \u2193', AJS.I18n.getText('rice.backlog.help.arrows')],
    [AJS.I18n.getText('rice.backlog.help.key.page'), AJS.I18n.getText('rice.backlog.help.page')],
    [AJS.I18n.getText('rice.backlog.help.key.ends'), AJS.I18n.getText('rice.backlog.help.ends')],
    [AJS.I18n.getText('rice.backlog.help.key.far'), AJS.I18n.getText('rice.backlog.help.far')],
    [AJS.I18n.getText('rice.backlog.help.key.change'), AJS.I18n.getText('rice.backlog.help.enter')],
    ['0\u20139', AJS.I18n.getText('rice.backlog.help.digits')],
    [AJS.I18n.getText('rice.backlog.help.space'), AJS.I18n.getText('rice.backlog.help.select')],
    [AJS.I18n.getText('rice.backlog.help.key.undo'), AJS.I18n.getText('rice.backlog.help.undo')],
    ['?', AJS.I18n.getText('rice.backlog.help.this')],
  ];

  const editing = () => [
    [AJS.I18n.getText('rice.backlog.help.key.enter'), AJS.I18n.getText('rice.backlog.help.save')],
    [AJS.I18n.getText('rice.backlog.help.key.tab'), AJS.I18n.getText('rice.backlog.help.next')],
    [AJS.I18n.getText('rice.backlog.help.key.leave'), AJS.I18n.getText('rice.backlog.help.restore')],
  ];

  const columns = () => [
    [AJS.I18n.getText('rice.backlog.column.interval'), AJS.I18n.getText('rice.backlog.help.interval')],
    [AJS.I18n.getText('rice.backlog.column.total'), AJS.I18n.getText('rice.backlog.help.total')],
    [AJS.I18n.getText('rice.backlog.column.review'), AJS.I18n.getText('rice.backlog.help.review')],
  ];

  const table = (title, rows) => [element('h3', {}, title), element('table', { class: 'aui rice-help' },
    element('tbody', {}, ...rows.map(([name, does]) => element('tr', {}, element('th', { scope: 'row' }, name), element('td', {}, does)))))];

  /** Opens it beside the grid. */
  return (backlog) => () => backlog.aside.open(AJS.I18n.getText('rice.backlog.help.title'), element('div', {},
    ...table(AJS.I18n.getText('rice.backlog.help.keys'), keys()),
    ...table(AJS.I18n.getText('rice.backlog.help.editing'), editing()),
    ...table(AJS.I18n.getText('rice.backlog.help.columns'), columns())));
});
