/** The heads of the periods. */
define('rice/roadmap/columns', ['rice/dom', 'rice/roadmap/pieces'], (dom, pieces) => {
  'use strict';

  const { element } = dom;
  const { styled } = pieces;

  /** A text at its day: a mark stands there, and the text as near as it finds room. */
  const placed = (name, place, ...children) => styled(element(name, { class: 'rice-place' }, ...children), 'place', place);

  const milestone = ({ name, dateText, place, atRisk, text }) => placed('li', place || 0,
    element('span', { class: 'aui-lozenge aui-lozenge-subtle' + (atRisk ? ' aui-lozenge-error' : ''), title: text },
      atRisk ? AJS.I18n.getText('rice.roadmap.milestone.risk', name, dateText) : AJS.I18n.getText('rice.roadmap.milestone', name, dateText)));

  const head = (plan) => (period, at) => {
    const { title, start, end, state, today, used, capacity, text } = period;
    const milestones = plan.milestones.filter((one) => one.period === at);
    const node = element('div', { role: 'columnheader', class: 'rice-head rice-' + state },
      element('div', { class: 'rice-head-title' }, title),
      element('div', { class: 'rice-subtle' }, AJS.I18n.getText('rice.roadmap.dates', pieces.day(start), pieces.day(end))),
      pieces.bar(capacity > 0 ? used / capacity : 0),
      element('div', { class: 'rice-subtle' }, text),
      milestones.length ? element('ul', { class: 'rice-milestones' }, ...milestones.map(milestone)) : null,
      today === null ? null : placed('div', today, element('span', { class: 'rice-today' }, AJS.I18n.getText('rice.roadmap.today'))));
    return styled(node, 'p', at);
  };

  return { head };
});
