/** Small parts of the item that several of its pieces use. */
define('rice/roadmap/pieces', ['wrm/context-path', 'rice/dom'], (contextPath, dom) => {
  'use strict';

  const { element } = dom;

  const MONTH = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' });
  const LOZENGES = { indeterminate: ' aui-lozenge-inprogress', done: ' aui-lozenge-success' };

  const button = (text, run, attributes) => element('button', Object.assign({ type: 'button', class: 'aui-button', onclick: run }, attributes), text);

  const lozenge = (kind, text) => element('span', { class: 'aui-lozenge aui-lozenge-subtle' + kind }, text);
  const status = ({ name, category }) => lozenge(LOZENGES[category] || '', name);

  const issue = (key, attributes) => element('a', Object.assign({ class: 'rice-key', href: contextPath() + '/browse/' + encodeURIComponent(key) }, attributes), key);

  /** Of what a person should do something about. */
  const warning = (text) => element('span', { class: 'rice-warning' },
    element('span', { class: 'aui-icon aui-icon-small aui-iconfont-warning', 'aria-hidden': 'true' }), ' ', text);

  const list = (items, name) => (items.length ? element('ul', { class: name || 'rice-plain' }, ...items.map((item) => element('li', {}, ...[].concat(item)))) : null);

  /** Sets a property that styles use. */
  const styled = (node, name, value) => {
    node.style.setProperty('--rice-' + name, value);
    return node;
  };

  /** A bar that is full in a share of 0 to 1; what it tells stands beside it. */
  const bar = (share) => styled(element('span', { class: 'rice-fill', 'aria-hidden': 'true' }), 'share', Math.min(1, share));

  const backlog = (project) => contextPath() + '/projects/' + encodeURIComponent(project) + '?selectedItem=org.riceforjira:rice-backlog-item';

  /** Such as 26 Feb, as the server writes days. */
  const day = (date) => new Date(date).getUTCDate() + ' ' + MONTH.format(new Date(date));

  /** The time of an instant, with the day where it is not today's. */
  const time = (instant) => {
    const at = new Date(instant);
    const isToday = at.toDateString() === new Date().toDateString();
    return (isToday ? '' : at.getDate() + ' ' + at.toLocaleDateString('en', { month: 'short' }) + ', ') + at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  };

  /** Facts in a line, each of which stays in one. */
  const facts = (...all) => all.filter(Boolean).map((fact) => fact.replace(/ /g, '\u00a0')).join(' \u00b7 ');

  return { facts, button, lozenge, status, issue, warning, list, styled, bar, backlog, day, time };
});
