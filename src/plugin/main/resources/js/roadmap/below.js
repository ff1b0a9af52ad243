/** What stands below a roadmap: what is not on it, its milestones, notes. */
define('rice/roadmap/below', ['rice/dom', 'rice/numbers', 'rice/roadmap/pieces'], (dom, numbers, pieces) => {
  'use strict';

  const { element } = dom;

  const folded = (title, isOpen, ...children) => element('details', { class: 'rice-folded', open: isOpen },
    element('summary', {}, title), ...children);

  const facts = ({ scoreText, effortText }) => [
    scoreText ? AJS.I18n.getText('rice.roadmap.card.score', scoreText) : null,
    effortText ? AJS.I18n.getText('rice.roadmap.card.effort', effortText) : null,
  ].filter(Boolean).join(' \u00b7 ');

  const issue = (one) => [pieces.issue(one.key), ' ', element('span', { dir: 'auto' }, one.summary), ' ',
    element('span', { class: 'rice-subtle' }, facts(one)), element('div', { class: 'rice-subtle' }, one.text)];

  const unscheduled = ({ total, issues }, isOpen) => (total === 0 ? null : folded(
    AJS.I18n.getText('rice.roadmap.unscheduled', numbers.number(total)), isOpen, pieces.list(issues.map(issue), 'rice-unscheduled'),
    issues.length < total ? element('p', {}, AJS.I18n.getText('rice.roadmap.unscheduled.first', String(issues.length))) : null));

  const milestones = (all) => (all.length === 0 ? null : folded(
    all.some(({ atRisk }) => atRisk)
      ? AJS.I18n.getText('rice.roadmap.milestones.risk', String(all.length), String(all.filter(({ atRisk }) => atRisk).length))
      : AJS.I18n.getText('rice.roadmap.milestones', String(all.length)), false,
    pieces.list(all.map(({ name, dateText, text, atRisk }) => [element('strong', {}, name), ' ', dateText, ': ', atRisk ? pieces.warning(text) : text]))));

  /** @param isOpen whether the reasons why issues are not scheduled are shown at once */
  return ({ unscheduled: left, beyond, milestones: all, notes }, isOpen) => element('div', { class: 'rice-below' },
    pieces.list(notes.map(({ text }) => text), 'rice-notes'),
    beyond > 0 ? element('p', {}, AJS.I18n.getText('rice.roadmap.beyond', numbers.number(beyond), beyond)) : null,
    unscheduled(left, isOpen), milestones(all));
});
