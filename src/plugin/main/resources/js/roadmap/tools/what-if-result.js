/** What would change, as text first, and period by period beside the saved plan. */
define('rice/roadmap/what-if-result', ['rice/dom', 'rice/roadmap/pieces', 'rice/roadmap/parts'], (dom, pieces, parts) => {
  'use strict';

  const { element } = dom;
  const { table } = parts;

  const KINDS = () => [
    ['earlier', AJS.I18n.getText('rice.roadmap.changes.earlier')],
    ['later', AJS.I18n.getText('rice.roadmap.changes.later')],
    ['in', AJS.I18n.getText('rice.roadmap.changes.in')],
    ['out', AJS.I18n.getText('rice.roadmap.changes.out')],
  ];

  const of = ({ moves }, kind) => moves.filter((move) => move.kind === kind);

  const line = ({ key, before, after, summary }) => element('li', {}, pieces.issue(key), ': ' + before + ' \u2192 ' + after + ' ',
    element('span', { class: 'rice-subtle', dir: 'auto' }, summary));

  /** The keys that are only here, as deleted in the saved plan or inserted in the other, and how many are in both. */
  const cell = ({ used, own, same }, name) => element('div', {}, used,
    element('div', { class: 'rice-diff' }, ...own.flatMap((key) => [element(name, {}, key), ' ']),
      same > 0 ? element('span', { class: 'rice-subtle' }, AJS.I18n.getText('rice.roadmap.whatif.same', same)) : null));

  const summary = (difference) => difference.moves.length === 0 ? AJS.I18n.getText('rice.roadmap.whatif.same.all')
    : KINDS().map(([kind, title]) => [title, of(difference, kind).length]).filter(([, count]) => count > 0).map(([title, count]) => title + ': ' + count).join(', ') + '.';

  const result = (view, difference) => element('div', {},
    element('h5', {}, AJS.I18n.getText('rice.roadmap.whatif.changes')),
    element('p', {}, summary(difference)),
    difference.milestones.length === 0 ? null : element('ul', {}, ...difference.milestones.map((sentence) => element('li', {}, sentence))),
    element('div', { class: 'rice-groups' }, ...KINDS().filter(([kind]) => of(difference, kind).length > 0)
      .map(([kind, title]) => element('div', {}, element('strong', {}, title), element('ul', {}, ...of(difference, kind).map(line))))),
    difference.periods.length === 0 ? null : table(AJS.I18n.getText('rice.roadmap.whatif.beside'),
      [AJS.I18n.getText('rice.roadmap.whatif.period'), AJS.I18n.getText('rice.roadmap.whatif.saved.plan'), AJS.I18n.getText('rice.roadmap.whatif.title')],
      difference.periods.map(({ title, saved, changed }) => [title, cell(saved, 'del'), cell(changed, 'ins')])));

  return Object.assign(result, { summary });
});
