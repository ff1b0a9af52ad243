/** Draws a roadmap: periods are columns, lanes are rows. */
define('rice/roadmap/table',
  ['rice/dom', 'rice/roadmap/pieces', 'rice/roadmap/columns', 'rice/roadmap/cells', 'rice/roadmap/keys', 'rice/roadmap/details', 'rice/roadmap/lines'],
  (dom, pieces, columns, cells, keys, details, lines) => {
    'use strict';

    const { element } = dom;
    const { styled } = pieces;

    const WIDTHS = { past: 'minmax(110px, 1fr)', current: 'minmax(170px, 2.2fr)', future: 'minmax(150px, 2fr)' };

    const row = (...children) => element('div', { role: 'row', class: 'rice-row' }, ...children);

    /** What stands beside the lanes; nothing where there is only one without a title. */
    const laneHead = (text, role) => element('div', { role, class: 'rice-lane' }, text);

    /** @param state what the person has opened: `open` the key of a card with details, `more` a set of cells */
    return (view, state) => {
      const { plan } = view;
      const hasLanes = plan.lanes.length > 1 || plan.lanes[0].title !== '';
      const table = element('div', { role: 'table', class: 'rice-map' + (hasLanes ? ' rice-lanes' : ''), 'aria-label': AJS.I18n.getText('rice.roadmap.table') });
      const rows = [];
      const overlay = lines(table);
      const detail = details(view, state, (card, cell) => {
        const under = row(cell);
        styled(styled(under, 'l', card.lane), 'p', card.first);
        cell.setAttribute('aria-colspan', plan.periods.length + (hasLanes ? 1 : 0));
        rows[card.lane].after(under);
        return under;
      });
      const cell = cells(plan, detail.toggle, state);
      styled(styled(table, 'n', plan.lanes.length * 2 + 1), 'columns',
        (hasLanes ? 'var(--rice-lane-width) ' : '') + plan.periods.map(({ state: when }) => WIDTHS[when]).join(' '));
      table.append(row(hasLanes ? laneHead(AJS.I18n.getText('rice.roadmap.lane'), 'columnheader') : null, ...plan.periods.map(columns.head(plan))));
      plan.lanes.forEach(({ title }, lane) => {
        const node = row(hasLanes ? laneHead(title, 'rowheader') : null, ...plan.periods.map((period, at) => cell(lane, at)));
        node.classList.add('rice-lane-row');
        rows.push(styled(node, 'l', lane));
      });
      table.append(...rows);
      keys(table);
      const scroll = element('div', { class: 'rice-scroll', tabindex: plan.cards.length ? null : '0', role: 'group', 'aria-label': AJS.I18n.getText('rice.roadmap.table') },
        element('div', { class: 'rice-under-lines' }, table, overlay.node));
      const button = (key) => [...table.querySelectorAll('.rice-card-open')].find((one) => one.dataset.key === key);
      return {
        node: scroll,
        /** Shows the lines between issues that wait for each other; null shows none. */
        connect: (links) => overlay.show((links || []).map((pair) => pair.map((at) => button(plan.cards[at].key)))),
        focus: (key) => (button(key) ? button(key).focus() : undefined),
        /** Opens the details that were open before it was drawn anew. */
        reopen: () => {
          const card = plan.cards.find(({ key }) => key === state.open);
          return card ? detail.show(card, button(card.key)) : undefined;
        },
        leave: overlay.leave,
      };
    };
  });
