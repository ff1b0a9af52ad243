define('rice/roadmap/card', ['rice/dom', 'rice/numbers', 'rice/roadmap/pieces'], (dom, numbers, pieces) => {
  'use strict';

  const { element } = dom;
  const { box, lozenge } = pieces;

  /** What a flag comes to, short enough for a card; its details tell it in full. */
  const short = (confidence) => ({ code, text }) => {
    switch (code.split('-')[0]) {
      case 'late': return AJS.I18n.getText('rice.roadmap.flag.late');
      case 'prerequisite': return AJS.I18n.getText('rice.roadmap.flag.prerequisite');
      case 'ends': return AJS.I18n.getText('rice.roadmap.flag.after');
      case 'link': return AJS.I18n.getText('rice.roadmap.flag.circle');
      case 'low': return AJS.I18n.getText('rice.roadmap.flag.low', numbers.number(confidence));
      default: return text;
    }
  };

  const change = ({ kind, text }) => {
    switch (kind) {
      case 'new': return lozenge(AJS.I18n.getText('rice.roadmap.change.new'));
      case 'earlier': return lozenge(AJS.I18n.getText('rice.roadmap.change.earlier', text), 'success');
      default: return lozenge(AJS.I18n.getText('rice.roadmap.change.later', text), 'moved');
    }
  };

  const marks = ({ flags, confidence, carried, change: changed, pinned, delayed }) => [
    ...new Set(flags.filter(({ warns }) => warns).map(short(confidence))),
  ].map(pieces.warning).concat([
    carried && lozenge(AJS.I18n.getText('rice.roadmap.card.carried', carried), 'moved'),
    changed && change(changed),
    pinned && lozenge(AJS.I18n.getText('rice.roadmap.card.pinned')),
    delayed && lozenge(AJS.I18n.getText('rice.roadmap.card.delayed')),
  ].filter(Boolean));

  /** One issue in the period in which it begins. Its button has the card's place among the keys, its link is for the mouse. */
  return (card, open) => {
    const { key, summary, to } = card;
    const button = element('button', { type: 'button', class: 'rice-card-open rice-go', tabindex: '-1', 'aria-expanded': 'false', 'data-key': key, title: summary },
      element('span', { dir: 'auto' }, summary));
    const node = pieces.make('li')('card', box('card-head', pieces.issue(key, { tabindex: '-1' }), pieces.status(card.status)), button,
      box('subtle', pieces.facts(pieces.score(card), pieces.effort(card), to && AJS.I18n.getText('rice.roadmap.card.to', to))),
      pieces.list('marks', marks(card)));
    node.classList.toggle('rice-card-on', Boolean(to));
    node.addEventListener('click', ({ target, detail }) => {
      const selection = window.getSelection();
      // Whoever selects a text of the card with the mouse does not want to open it.
      if (!target.closest('a') && !(detail > 0 && String(selection) && node.contains(selection.anchorNode))) {
        open(card, button);
      }
    });
    return node;
  };
});
