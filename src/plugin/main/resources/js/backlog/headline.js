define('rice/backlog/headline', ['rice/dom', 'rice/numbers', 'rice/backlog/place'], (dom, numbers, places) => {
  'use strict';

  const { element, replace } = dom;
  const { number } = numbers;

  const count = ({ counts, filtered }) => (filtered
    ? AJS.I18n.getText('rice.backlog.count.filtered', number(counts.matching), number(counts.all), counts.all)
    : AJS.I18n.getText('rice.backlog.count', number(counts.all), counts.all));

  /** How many issues there are, and in which order they are, and what fits where the line itself is too short for it; screen readers are told of all. */
  return ({ inRankOrder }) => {
    const text = element('span', { role: 'status', class: 'rice-count' });
    const order = element('span', { role: 'status' });
    const back = element('button', { type: 'button', class: 'aui-button aui-button-link', onclick: inRankOrder, hidden: true },
      AJS.I18n.getText('rice.backlog.order.back'));
    const cut = element('span', { role: 'status', class: 'rice-cut-whole' });
    const node = element('div', { class: 'rice-headline' }, text, order, back, cut);

    const tell = (status, words) => {
      if (status.textContent !== words) {
        replace(status, words);
      }
    };

    const show = (answer, columns) => {
      node.hidden = false;
      const column = columns.find(({ sort }) => sort === answer.sort.replace('-', ''));
      const sorted = answer.sort !== places.RANK_ORDER;
      tell(text, count(answer) + (answer.filtered || answer.counts.unscored === 0 ? ''
        : ' ' + AJS.I18n.getText('rice.backlog.count.unscored', number(answer.counts.unscored), answer.counts.unscored)));
      tell(order, sorted ? AJS.I18n.getText('rice.backlog.order.other', column ? column.title : answer.sort) : '');
      tell(cut, answer.cut === null ? '' : answer.cut.text);
      back.hidden = !sorted;
    };

    return { node, show, hide: () => { node.hidden = true; } };
  };
});
