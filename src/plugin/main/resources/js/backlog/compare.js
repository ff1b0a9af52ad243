/** Two issues side by side, and which factor decides between them. */
define('rice/backlog/compare', ['rice/dom', 'rice/rest'], (dom, rest) => {
  'use strict';

  const { element, replace } = dom;

  const NONE = '\u2013';

  const text = (part) => part ? part.text : NONE;

  const line = (label, left, right) => element('tr', {}, element('th', { scope: 'row' }, label), element('td', {}, left), element('td', {}, right));

  const says = ({ decides, text: sentence }) => sentence || decides
    ? element('tr', { class: 'rice-compare-says' }, element('td', { colspan: '3' },
      decides ? element('strong', {}, AJS.I18n.getText('rice.backlog.compare.decides'), ' ') : null, sentence || ''))
    : null;

  const factor = (one) => [line(one.label, one.left || NONE, one.right || NONE), says(one)];

  const column = ({ key, summary }) => element('th', { scope: 'col' }, key, element('div', { class: 'rice-clamp', dir: 'auto' }, summary));

  const table = ({ left, right, factors, goal }) => element('table', { class: 'aui rice-compare' },
    element('thead', {}, element('tr', {}, element('td', {}), column(left), column(right))),
    element('tbody', {},
      line(AJS.I18n.getText('rice.why.rank'), text(left.rank), text(right.rank)),
      line(AJS.I18n.getText('rice.panel.score'), text(left.score), text(right.score)),
      ...factors.concat(goal ? Object.assign({ label: AJS.I18n.getText('rice.backlog.compare.goal') }, goal) : []).flatMap(factor).filter((row) => row !== null)));

  /** Opens the comparison of two keys. */
  return (backlog) => ([left, right]) => {
    const node = element('div', { 'aria-busy': 'true' }, AJS.I18n.getText('rice.backlog.loading'));
    backlog.aside.open(AJS.I18n.getText('rice.backlog.compare.title', left, right), node, () => backlog.rows.mark([]));
    backlog.rows.mark([left, right]);
    backlog.server.compare(left, right).then(
      (both) => replace(node, element('p', {}, both.text), table(both)),
      (problem) => replace(node, element('p', { class: 'rice-error', role: 'alert' }, rest.sentence(problem))))
      .then(() => node.removeAttribute('aria-busy'));
  };
});
