/** Small parts of the item that several of its modules use. */
define('rice/roadmap/pieces', ['wrm/context-path', 'rice/dom', 'rice/numbers'], (contextPath, dom, numbers) => {
  'use strict';

  const { element } = dom;

  const DAY = { day: 'numeric', month: 'short' };
  const days = numbers.dates({ timeZone: 'UTC', ...DAY });
  const LOZENGES = { indeterminate: 'inprogress', done: 'success' };

  const make = (tag) => (name, ...children) => element(tag, { class: 'rice-' + name }, ...children);
  const box = make('div');
  const span = make('span');
  const subtle = (text) => span('subtle', text);

  const button = (text, run, attributes) => element('button', { type: 'button', class: 'aui-button', onclick: run, ...attributes }, text);

  /** Tries again what failed. It goes when there is an answer: the focus waits at what is around it. */
  const retry = (again) => button(AJS.I18n.getText('rice.roadmap.retry'), ({ currentTarget }) => {
    currentTarget.closest('[tabindex="-1"]').focus();
    again();
  });

  const message = (kind, text, ...more) => element('div', { class: 'aui-message aui-message-' + kind }, element('p', {}, element('span', {}, text), ' ', ...more));

  const trouble = (text, again, kind = 'error') => element('div', { role: 'alert' }, message(kind, text, retry(again)));

  /** The heading of what is opened, and the button that closes it. */
  const head = (heading, close) => box('details-head', heading,
    element('button', { type: 'button', class: 'rice-close', 'aria-label': AJS.I18n.getText('rice.roadmap.close'), onclick: close }, '\u00d7'));

  /** As rice/dom makes elements, within an image. */
  const svg = (name, attributes, ...children) => dom.filled(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children);

  const lozenge = (text, kind = 'default') => element('span', { class: 'aui-lozenge aui-lozenge-subtle aui-lozenge-' + kind }, text);
  const status = ({ name, category }) => lozenge(name, LOZENGES[category]);

  const issue = (key, attributes) => element('a', { class: 'rice-key', href: contextPath() + '/browse/' + key, ...attributes }, key);

  /** An issue in a line of text. */
  const line = ({ key, summary }, ...more) => [issue(key), ' ', element('span', { dir: 'auto' }, summary), ' ', ...more];

  /** Of what a person should do something about. */
  const warning = (text) => span('warning', element('span', { class: 'aui-icon aui-icon-small aui-iconfont-warning', 'aria-hidden': 'true' }), ' ', text);

  const list = (name, items) => (items.length ? make('ul')(name, ...items.map((item) => element('li', {}, ...[].concat(item)))) : null);

  /** Sets a number that styles use. */
  const styled = (node, values) => {
    Object.entries(values).forEach(([name, value]) => node.style.setProperty('--rice-' + name, value));
    return node;
  };

  /** A bar that is full in a share of 0 to 1; what it tells stands beside it. */
  const bar = (share) => styled(box('fill'), { share: Math.min(1, share) });

  const backlog = (project) => contextPath() + '/projects/' + project + '?selectedItem=org.riceforjira:rice-backlog-item';

  /** Facts in a line, each of which stays in one. */
  const facts = (...all) => all.filter(Boolean).map((fact) => fact.replace(/ /g, '\u00a0')).join(' \u00b7 ');

  const score = ({ scoreText }) => scoreText && AJS.I18n.getText('rice.roadmap.card.score', scoreText);
  const effort = ({ effortText }) => effortText && AJS.I18n.getText('rice.roadmap.card.effort', effortText);

  /** Such as 26 Feb, as the server writes days. */
  const day = (date) => days.format(new Date(date));

  /** The time of an instant, with the day where it is not today's. */
  const time = (instant) => {
    const at = new Date(instant);
    const isToday = at.toDateString() === new Date().toDateString();
    return numbers.dates({ hour: '2-digit', minute: '2-digit', ...isToday ? null : DAY }).format(at);
  };

  return { make, box, span, subtle, button, retry, message, trouble, head, svg, lozenge, status, issue, line, warning, list, styled, bar, backlog, facts, score, effort, day, time };
});
