/** Small parts of the item that several of its pieces use. */
define('rice/roadmap/pieces', ['wrm/context-path', 'rice/dom'], (contextPath, dom) => {
  'use strict';

  const { element } = dom;

  const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
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

  const day = (date) => DAY.format(new Date(date));

  /** The time of an instant, with the day where it is not today's. */
  const time = (instant) => {
    const at = new Date(instant);
    const isToday = at.toDateString() === new Date().toDateString();
    return at.toLocaleTimeString('en-GB', Object.assign({ hour: '2-digit', minute: '2-digit' }, isToday ? {} : { day: 'numeric', month: 'short' }));
  };

  return { button, lozenge, status, issue, warning, list, styled, bar, backlog, day, time };
});
