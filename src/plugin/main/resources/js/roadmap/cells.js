/** What a lane has in a period. */
define('rice/roadmap/cells', ['rice/dom', 'rice/roadmap/pieces', 'rice/roadmap/card'], (dom, pieces, card) => {
  'use strict';

  const { element } = dom;
  const { styled } = pieces;

  /** Cards that are shown at first. */
  const MOST = 8;

  const use = ({ share, usedText, capacityText, text }, unit) => [
    pieces.bar(share),
    element('div', { class: 'rice-subtle', title: text },
      element('span', { 'aria-hidden': 'true' }, capacityText === null
        ? AJS.I18n.getText('rice.roadmap.used', usedText, unit) : AJS.I18n.getText('rice.roadmap.used.of', usedText, capacityText, unit)),
      element('span', { class: 'assistive' }, text)),
  ];

  const done = (count, all) => element('div', { class: 'rice-subtle rice-done' }, AJS.I18n.getText('rice.roadmap.done', String(count), String(all)));

  const slipped = ({ key, summary, to }) => element('div', { class: 'rice-slipped', title: summary },
    AJS.I18n.getText('rice.roadmap.slipped'), ' ', pieces.issue(key), to ? ' \u2192 ' + to : null);

  /** The cards, of which those beyond the first few wait behind a button. */
  const cards = (all, open, isOpen, opened) => {
    const nodes = all.map((one) => card(one, open));
    const rest = isOpen ? [] : nodes.slice(MOST);
    const list = element('ul', { class: 'rice-cards' }, ...nodes);
    if (rest.length < 2) {
      return [list];
    }
    rest.forEach((node) => { node.hidden = true; });
    const more = element('button', {
      type: 'button',
      class: 'aui-button aui-button-link rice-go rice-more',
      tabindex: '-1',
      onclick: () => {
        rest.forEach((node) => { node.hidden = false; });
        rest[0].querySelector('.rice-go').focus();
        more.remove();
        opened();
      },
    }, AJS.I18n.getText('rice.roadmap.more', String(rest.length)));
    return [list, more];
  };

  /** Issues that began earlier and go on here. */
  const goingOn = (all) => all.map(({ key }) => element('div', { class: 'rice-going' }, AJS.I18n.getText('rice.roadmap.going', key)));

  /** @param state what the person has opened: `more` is a set of cells */
  return (plan, open, state) => {
    const at = (period, lane) => plan.cells.find((cell) => cell.period === period && cell.lane === lane);
    return (lane, period) => {
      const here = plan.cards.filter((one) => one.lane === lane && one.first <= period && period <= one.last);
      const cell = at(period, lane);
      const place = period + '/' + lane;
      const begins = here.filter(({ first }) => first === period);
      const children = cell === undefined ? [] : [
        ...(cell.used > 0 || cell.capacity !== null ? use(cell, plan.unit) : []),
        cell.doneIssues > 0 ? done(cell.doneIssues, cell.doneIssues + here.length) : null,
        ...cell.slipped.map(slipped),
      ];
      const { today, state: when } = plan.periods[period];
      const node = element('div', { role: 'cell', class: 'rice-cell rice-' + when },
        plan.lanes[lane].title && (children.length || here.length) ? element('div', { class: 'rice-lane-name', 'aria-hidden': 'true' }, plan.lanes[lane].title) : null,
        ...children,
        ...goingOn(here.filter(({ first }) => first < period)),
        ...(begins.length ? cards(begins, open, state.more.has(place), () => state.more.add(place)) : []));
      styled(node, 'p', period);
      return today === null ? node : styled(node, 'place', today);
    };
  };
});
