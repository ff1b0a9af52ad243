/** The heads of the periods, and what a lane has in a period. */
define('rice/roadmap/cells', ['rice/dom', 'rice/roadmap/pieces', 'rice/roadmap/card'], (dom, pieces, card) => {
  'use strict';

  const { element } = dom;
  const { box, styled, make, lozenge } = pieces;

  /** Cards that are shown at first. */
  const MOST = 8;

  /** A text at its day: a mark stands there, and the text as near as it finds room. */
  const placed = (tag, place, text) => styled(make(tag)('place', text), { place });

  const milestone = ({ name, dateText, place, atRisk }) => placed('li', place || 0, atRisk
    ? lozenge(AJS.I18n.getText('rice.roadmap.milestone.risk', name, dateText), 'error')
    : lozenge(AJS.I18n.getText('rice.roadmap.milestone', name, dateText)));

  const head = (plan) => ({ title, start, end, state, today, used, capacity, text }, p) => {
    const milestones = plan.milestones.filter(({ period }) => period === p);
    const node = box('head rice-' + state,
      box('title', title),
      box('subtle', AJS.I18n.getText('rice.roadmap.dates', pieces.day(start), pieces.day(end))),
      state === 'past' ? null : pieces.bar(capacity > 0 ? used / capacity : 0),
      box('subtle', text),
      milestones.length ? make('ul')('milestones', ...milestones.map(milestone)) : null,
      today === null ? null : placed('div', today, pieces.span('today', AJS.I18n.getText('rice.roadmap.today'))));
    node.setAttribute('role', 'columnheader');
    return styled(node, { p });
  };

  const use = ({ share, usedText, capacityText, text }, unit) => [
    pieces.bar(share),
    box('subtle',
      element('span', { 'aria-hidden': 'true' }, capacityText === null
        ? AJS.I18n.getText('rice.roadmap.used', usedText, unit) : AJS.I18n.getText('rice.roadmap.used.of', usedText, capacityText, unit)),
      element('span', { class: 'assistive' }, text)),
  ];

  const slipped = ({ key, to }) => box('going', AJS.I18n.getText('rice.roadmap.slipped'), ' ', pieces.issue(key), to ? ' \u2192 ' + to : null);

  /** When the first cards are seen, in milliseconds after their frame has begun. */
  const SEEN = 20;

  /** The cards. Those beyond the first few wait behind a button; they are made when the first are seen, for print. */
  const cards = (all, open, opened, place) => {
    const most = opened.has(place) ? all.length : MOST;
    const rest = all.slice(most);
    const node = make('ul')('cards', ...all.slice(0, most).map((one) => card(one, open)));
    if (!rest.length) {
      return [node];
    }
    let nodes = null;
    const complete = () => {
      if (!nodes) {
        nodes = rest.map((one) => card(one, open));
        nodes.forEach((one) => { one.hidden = true; });
        node.append(...nodes);
      }
    };
    const more = pieces.button(AJS.I18n.getText('rice.roadmap.more', rest.length), () => {
      complete();
      nodes.forEach((one) => { one.hidden = false; });
      opened.add(place);
      nodes[0].querySelector('.rice-go').focus();
      more.remove();
    }, { class: 'aui-button aui-button-link rice-go rice-more', tabindex: '-1' });
    window.requestAnimationFrame(() => window.setTimeout(complete, SEEN));
    return [node, more];
  };

  /** @param state has `more`, the set of cells of which all cards are shown, and `open`, the key of the card that has details */
  const cell = (plan, open, { more, open: shown }) => (lane, p) => {
    const place = p + '/' + lane;
    const { today, state } = plan.periods[p];
    const here = plan.cards.filter((one) => one.lane === lane && one.first <= p && p <= one.last);
    const begin = here.filter(({ first }) => first === p);
    if (begin.slice(MOST).some(({ key }) => key === shown)) {
      more.add(place);
    }
    const told = plan.cells.find((one) => one.period === p && one.lane === lane);
    const node = box('cell rice-' + state, ...(told || here.length ? [
      // In narrow items it stands here instead of beside the row.
      box('lane-name', plan.lanes[lane].title),
      // Without lanes the head of the period tells it.
      ...(told && plan.lanes[lane].title && (told.used > 0 || (told.capacity !== null && state !== 'past')) ? use(told, plan.unit) : []),
      told && told.doneIssues ? box('subtle', AJS.I18n.getText('rice.roadmap.done', told.doneIssues, told.doneIssues + here.length)) : null,
      ...(told ? told.slipped.map(slipped) : []),
      // Issues that began earlier and go on here.
      ...here.filter(({ first }) => first < p).map(({ key }) => box('going', '\u21a6 ', AJS.I18n.getText('rice.roadmap.going', key))),
      ...(begin.length ? cards(begin, open, more, place) : []),
    ] : []));
    node.setAttribute('role', 'cell');
    return styled(node, { p, place: today });
  };

  return { head, cell };
});
