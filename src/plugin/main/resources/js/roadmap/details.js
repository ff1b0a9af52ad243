/** Why a card has its place, below its row. */
define('rice/roadmap/details', ['rice/dom', 'rice/rest', 'rice/roadmap/pieces'], (dom, rest, pieces) => {
  'use strict';

  const { element, replace } = dom;
  const { warning } = pieces;

  const section = (title, ...children) => (children.some(Boolean) ? element('section', {}, element('h5', {}, title), ...children) : null);

  const issues = (all) => pieces.list(all.map(({ key, summary, status, place }) => [
    pieces.issue(key), ' ', element('span', { dir: 'auto' }, summary), ' ', pieces.status(status), ' ', element('span', { class: 'rice-subtle' }, place)]));

  const pairs = (all) => (all.length ? element('dl', { class: 'rice-pairs' }, ...all.flatMap(([name, value]) => [element('dt', {}, name), element('dd', {}, value)])) : null);

  const content = (told, { periods, unit }) => [
    section(AJS.I18n.getText('rice.roadmap.why'), pieces.list(told.why),
      pieces.list(told.flags.map(({ text, warns }) => (warns ? warning(text) : text)))),
    section(AJS.I18n.getText('rice.roadmap.waits'), told.waitsFor.length ? issues(told.waitsFor) : element('p', {}, AJS.I18n.getText('rice.roadmap.waits.none'))),
    section(AJS.I18n.getText('rice.roadmap.awaited'), told.waitedFor.length ? issues(told.waitedFor) : element('p', {}, AJS.I18n.getText('rice.roadmap.awaited.none'))),
    section(AJS.I18n.getText('rice.roadmap.factors'), pairs(told.factors.map(({ name, text }) => [name, text]))),
    section(AJS.I18n.getText('rice.roadmap.parts', unit), pairs(told.parts.map(({ period, amountText }) => [periods[period].title, amountText]))),
  ];

  const headline = ({ place, endText, scoreText, rank }) => [
    place || AJS.I18n.getText('rice.roadmap.place.none'),
    endText ? AJS.I18n.getText('rice.roadmap.ends', endText) : null,
    scoreText ? AJS.I18n.getText('rice.roadmap.card.score', scoreText) : null,
    rank ? AJS.I18n.getText('rice.roadmap.rank', rank) : null,
  ].filter(Boolean).join(' \u00b7 ');

  /** @param put(card, cell) puts a cell below the row of a card, and returns what goes with it */
  return (view, state, put) => {
    let shown = null;

    const close = () => {
      if (shown) {
        const { node, button, asking } = shown;
        const inside = node.contains(document.activeElement);
        shown = null;
        state.open = null;
        asking.abort();
        node.remove();
        button.setAttribute('aria-expanded', 'false');
        if (inside) {
          button.focus();
        }
      }
    };

    const fill = (card, body, numbers, asking) => {
      replace(body, AJS.I18n.getText('rice.roadmap.loading'));
      const address = view.source.address('roadmap/issues/' + encodeURIComponent(card.key), view.whatIf && view.whatIf.parameters());
      return rest.get(address, asking.signal).then((told) => {
        replace(numbers, headline(Object.assign({ endText: card.endText }, told)));
        replace(body, ...content(told, view.plan));
      }, (problem) => (problem.aborted ? undefined : replace(body,
        element('p', { role: 'alert' }, rest.sentence(problem), ' ',
          pieces.button(AJS.I18n.getText('rice.roadmap.retry'), () => fill(card, body, numbers, asking))))));
    };

    const show = (card, button) => {
      close();
      const asking = new AbortController();
      const id = view.id + 'details';
      const title = element('h4', { id, tabindex: '-1' }, pieces.issue(card.key), ' ', element('span', { dir: 'auto' }, card.summary), ' ', pieces.status(card.status));
      const body = element('div', { class: 'rice-details-body' });
      const numbers = element('p', { class: 'rice-subtle' });
      const cell = element('div', { role: 'cell', class: 'rice-details', 'aria-labelledby': id },
        element('div', { class: 'rice-details-head' }, title,
          element('button', { type: 'button', class: 'rice-close', 'aria-label': AJS.I18n.getText('rice.roadmap.close'), onclick: close }, '\u00d7')),
        numbers, body);
      cell.addEventListener('keydown', (event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          close();
        }
      });
      shown = { node: put(card, cell), button, asking, key: card.key };
      state.open = card.key;
      button.setAttribute('aria-expanded', 'true');
      fill(card, body, numbers, asking);
      return title;
    };

    const toggle = (card, button) => {
      if (shown && shown.key === card.key) {
        close();
      } else {
        show(card, button).focus();
      }
    };
    return { toggle, show };
  };
});
