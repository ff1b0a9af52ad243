/** Why there is no roadmap, or nothing on it, and the next step. */
define('rice/roadmap/states', ['rice/dom', 'rice/numbers', 'rice/rest', 'rice/roadmap/pieces'], (dom, numbers, rest, pieces) => {
  'use strict';

  const { element } = dom;

  const state = (title, text, ...steps) => element('div', { class: 'rice-state' },
    element('p', {}, element('strong', {}, title)), text ? element('p', {}, text) : null,
    steps.some(Boolean) ? element('p', {}, ...steps.filter(Boolean)) : null);

  /** Who may configure the item does so, others are told who can. */
  const mend = (configure) => (configure ? pieces.button(AJS.I18n.getText('rice.roadmap.configure'), configure) : AJS.I18n.getText('rice.roadmap.owner'));

  const fresh = (configure) => state(AJS.I18n.getText('rice.roadmap.fresh'), null, mend(configure));

  const retry = (run) => pieces.button(AJS.I18n.getText('rice.roadmap.retry'), run);

  const failed = (problem, run, configure) => {
    const sentence = rest.sentence(problem);
    switch (problem.status) {
      case 400: return state(AJS.I18n.getText('rice.roadmap.refused'), sentence, mend(configure));
      case 401:
      case 403:
      case 404: return state(AJS.I18n.getText('rice.roadmap.gone'), sentence, mend(configure));
      default: return state(AJS.I18n.getText('rice.roadmap.failed'), sentence, retry(run));
    }
  };

  /** A node that tells how far the server's ranking is. */
  const preparing = (id) => {
    const text = element('p', { id: id + 'preparing' });
    const bar = element('progress', { 'aria-labelledby': text.id });
    const node = element('div', { class: 'rice-state' }, text, bar);
    const show = ({ done, of }) => {
      text.textContent = AJS.I18n.getText('rice.roadmap.preparing', numbers.number(done), numbers.number(of));
      bar.max = Math.max(1, of);
      bar.value = done;
    };
    return { node, show };
  };

  const backlog = ({ source }) => (source.project
    ? element('a', { class: 'aui-button', href: pieces.backlog(source.project.key) }, AJS.I18n.getText('rice.roadmap.backlog')) : null);

  /** Why a roadmap has no cards; null where it has some. */
  const without = (plan, configure) => {
    const { configured, cards, cells, unscheduled } = plan;
    if (!configured) {
      return state(AJS.I18n.getText('rice.roadmap.capacity'), AJS.I18n.getText('rice.roadmap.capacity.what'), configure ? mend(configure) : null, backlog(plan));
    }
    if (cards.length > 0) {
      return null;
    }
    if (unscheduled.issues.length > 0) {
      return unscheduled.issues.every(({ code }) => code === 'no-score')
        ? state(AJS.I18n.getText('rice.roadmap.unscored'), AJS.I18n.getText('rice.roadmap.unscored.what'), backlog(plan))
        : state(AJS.I18n.getText('rice.roadmap.unplaced'), AJS.I18n.getText('rice.roadmap.unplaced.what'), backlog(plan));
    }
    return cells.some(({ doneIssues }) => doneIssues > 0)
      ? state(AJS.I18n.getText('rice.roadmap.alldone'), AJS.I18n.getText('rice.roadmap.alldone.what'), backlog(plan))
      : state(AJS.I18n.getText('rice.roadmap.empty'), AJS.I18n.getText('rice.roadmap.empty.what'), backlog(plan));
  };

  const loading = () => state(AJS.I18n.getText('rice.roadmap.loading'));

  return { fresh, failed, preparing, without, loading };
});
