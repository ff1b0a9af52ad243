/** Why there is no roadmap, or nothing on it, and the next step. */
define('rice/roadmap/states', ['rice/dom', 'rice/numbers', 'rice/rest', 'rice/roadmap/pieces'], (dom, numbers, rest, pieces) => {
  'use strict';

  const { element } = dom;

  const state = (title, text, step) => pieces.box('state', element('strong', {}, title), ...[text, step].filter(Boolean).map((part) => element('p', {}, part)));

  /** Who may configure the item does so, others are told who can. */
  const mend = (configure) => (configure ? pieces.button(AJS.I18n.getText('rice.roadmap.configure'), configure) : AJS.I18n.getText('rice.roadmap.owner'));

  const fresh = (configure) => state(AJS.I18n.getText('rice.roadmap.fresh'), null, mend(configure));

  /** @param isTried whether more was asked for than the item is configured for: then that may be what is wrong */
  const failed = (problem, retry, configure, isTried) => {
    const sentence = rest.sentence(problem);
    switch (problem.status) {
      case 400: return isTried ? state(AJS.I18n.getText('rice.roadmap.whatif.refused'), sentence) : state(AJS.I18n.getText('rice.roadmap.refused'), sentence, mend(configure));
      case 401:
      case 403:
      case 404: return state(AJS.I18n.getText('rice.roadmap.gone'), sentence, mend(configure));
      default: return state(AJS.I18n.getText('rice.roadmap.failed'), sentence, pieces.retry(retry));
    }
  };

  /** How far the server's ranking is. */
  const preparing = ({ done, of }) => pieces.box('state',
    AJS.I18n.getText('rice.roadmap.preparing', numbers.number(done), numbers.number(of)),
    element('progress', { max: Math.max(1, of), value: done, 'aria-label': AJS.I18n.getText('rice.roadmap.preparing.label') }));

  /** Notes that tell why there are no cards. */
  const REASONS = ['capacity', 'unscored', 'empty'];

  const isReason = ({ code }) => REASONS.includes(code);

  /** Why a roadmap has no cards; null where it has some. */
  const without = ({ source, cards, cells, notes, unscheduled }, configure) => {
    if (cards.length > 0) {
      return null;
    }
    const step = source.project
      ? element('a', { class: 'aui-button', href: pieces.backlog(source.project.key) }, AJS.I18n.getText('rice.roadmap.backlog')) : null;
    const reason = notes.find(isReason);
    if (unscheduled.total > 0 && !reason) {
      return state(AJS.I18n.getText('rice.roadmap.unplaced'), AJS.I18n.getText('rice.roadmap.unplaced.what'), step);
    }
    if (cells.some(({ doneIssues }) => doneIssues > 0) && (!reason || reason.code === 'empty')) {
      return state(AJS.I18n.getText('rice.roadmap.alldone'), AJS.I18n.getText('rice.roadmap.alldone.what'), step);
    }
    return state(reason ? reason.text : AJS.I18n.getText('rice.roadmap.empty'), null, reason && reason.code === 'capacity' ? mend(configure) : step);
  };

  return { fresh, failed, preparing, isReason, without };
});
