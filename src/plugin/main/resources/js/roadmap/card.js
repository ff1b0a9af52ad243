define('rice/roadmap/card', ['rice/dom', 'rice/roadmap/pieces'], (dom, pieces) => {
  'use strict';

  const { element } = dom;
  const { lozenge, warning } = pieces;

  /** What a flag comes to, short enough for a card; its details tell it in full. */
  const short = ({ code, text }) => {
    if (code.startsWith('late-')) {
      return AJS.I18n.getText('rice.roadmap.flag.late');
    }
    if (code.startsWith('prerequisite-')) {
      return AJS.I18n.getText('rice.roadmap.flag.prerequisite');
    }
    switch (code) {
      case 'ends-after-roadmap': return AJS.I18n.getText('rice.roadmap.flag.after');
      case 'link-dropped': return AJS.I18n.getText('rice.roadmap.flag.circle');
      default: return text;
    }
  };

  const change = ({ kind, text }) => {
    switch (kind) {
      case 'new': return lozenge('', AJS.I18n.getText('rice.roadmap.change.new'));
      case 'earlier': return lozenge(' aui-lozenge-success', AJS.I18n.getText('rice.roadmap.change.earlier', text));
      default: return lozenge(' aui-lozenge-moved', AJS.I18n.getText('rice.roadmap.change.later', text));
    }
  };

  const numbers = ({ scoreText, effortText, to }) => [
    scoreText === null ? null : AJS.I18n.getText('rice.roadmap.card.score', scoreText),
    AJS.I18n.getText('rice.roadmap.card.effort', effortText),
    to ? AJS.I18n.getText('rice.roadmap.card.to', to) : null,
  ].filter(Boolean).join(' \u00b7 ');

  const marks = (card) => {
    const warnings = card.flags.filter(({ warns }) => warns).map(short)
      .concat(card.low ? AJS.I18n.getText('rice.roadmap.flag.low', String(card.confidence)) : []);
    return [...new Set(warnings)].map(warning).concat([
      card.carried ? lozenge(' aui-lozenge-moved', AJS.I18n.getText('rice.roadmap.card.carried', card.carried)) : null,
      card.change ? change(card.change) : null,
      card.pinned ? lozenge('', AJS.I18n.getText('rice.roadmap.card.pinned')) : null,
      card.delayed ? lozenge('', AJS.I18n.getText('rice.roadmap.card.delayed')) : null,
    ].filter(Boolean));
  };

  /** One issue in the period in which it begins. Its button has the card's place among the keys, its link is for the mouse. */
  return (card, open) => {
    const button = element('button', { type: 'button', class: 'rice-card-open rice-go', tabindex: '-1', 'aria-expanded': 'false', 'data-key': card.key, title: card.summary },
      element('span', { dir: 'auto' }, card.summary));
    const node = element('li', { class: 'rice-card' + (card.to ? ' rice-card-on' : '') },
      element('div', { class: 'rice-card-head' }, pieces.issue(card.key, { tabindex: '-1' }), pieces.status(card.status)),
      button,
      element('div', { class: 'rice-card-numbers' }, numbers(card)),
      pieces.list(marks(card), 'rice-marks'));
    node.addEventListener('click', ({ target }) => {
      if (!target.closest('a') && !String(window.getSelection())) {
        open(card, button);
      }
    });
    return node;
  };
});
