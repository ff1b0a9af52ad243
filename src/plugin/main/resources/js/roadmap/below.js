/** What stands below a roadmap: what is not on it, its milestones, notes. */
define('rice/roadmap/below', ['rice/dom', 'rice/numbers', 'rice/roadmap/pieces', 'rice/roadmap/states'], (dom, numbers, pieces, states) => {
  'use strict';

  const { element } = dom;
  const { list, line, subtle } = pieces;

  const unscheduled = (folded, { total, issues }, isOpen) => folded('unscheduled', isOpen, AJS.I18n.getText('rice.roadmap.unscheduled', numbers.number(total)),
    list('unscheduled', issues.map((one) => line(one, subtle(pieces.facts(pieces.score(one), pieces.effort(one))), pieces.box('subtle', one.text)))),
    issues.length < total ? AJS.I18n.getText('rice.roadmap.unscheduled.first', issues.length) : null);

  const milestones = (folded, all, risky) => folded('milestones', false, risky
    ? AJS.I18n.getText('rice.roadmap.milestones.risk', all.length, risky)
    : AJS.I18n.getText('rice.roadmap.milestones', all.length),
  list('plain', all.map(({ text, atRisk }) => (atRisk ? pieces.warning(text) : text))));

  /** What is folded, or is not; `folds` keeps by name which of both the person wants. */
  const folder = (folds) => (name, usual, title, ...children) => {
    const node = element('details', { open: folds[name] ?? usual, class: 'rice-folded' },
      element('summary', { onclick: () => { folds[name] = !node.open; } }, title), ...children);
    return node;
  };

  /** @param isOpen whether the reasons why issues are not scheduled are shown at once */
  return ({ unscheduled: left, beyond, milestones: all, notes }, isOpen, folds) => pieces.box('below',
    list('notes', notes.filter((note) => !states.isReason(note)).map(({ text }) => text)),
    beyond > 0 ? element('p', {}, AJS.I18n.getText('rice.roadmap.beyond', numbers.number(beyond), beyond)) : null,
    left.total ? unscheduled(folder(folds), left, isOpen) : null,
    all.length ? milestones(folder(folds), all, all.filter(({ atRisk }) => atRisk).length) : null);
});
