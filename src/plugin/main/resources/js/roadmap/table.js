/** Draws a roadmap: periods are columns, lanes are rows. */
define('rice/roadmap/table',
  ['rice/dom', 'rice/roadmap/pieces', 'rice/roadmap/cells', 'rice/roadmap/keys', 'rice/roadmap/details', 'rice/roadmap/lines'],
  (dom, pieces, cells, keys, details, lines) => {
    'use strict';

    const { element } = dom;
    const { styled } = pieces;

    const WIDTHS = { past: 'minmax(110px, 1fr)', current: 'minmax(170px, 2.2fr)', future: 'minmax(150px, 2fr)' };

    const row = (name, ...children) => element('div', { role: 'row', class: 'rice-row ' + name }, ...children);

    /** @param state what the person has opened: `open` the key of a card with details, `more` a set of cells */
    return (view, state) => {
      const { periods, lanes, cards, links } = view.plan;
      const hasLanes = lanes.length > 1 || lanes[0].title !== '';
      const name = AJS.I18n.getText('rice.roadmap.view.roadmap');

      /** What stands beside the lanes; nothing where there is only one without a title. */
      const beside = (text, role) => (hasLanes ? element('div', { role, class: 'rice-lane' }, text) : null);

      const detail = details(view, state, ({ lane, first }, cell) => {
        const under = styled(row('', cell), { l: lane, p: first });
        cell.setAttribute('aria-colspan', periods.length + (hasLanes ? 1 : 0));
        rows[lane].after(under);
        return under;
      });
      const cell = cells.cell(view.plan, detail.toggle, state);
      const rows = lanes.map(({ title }, l) => styled(row('rice-lane-row', beside(title, 'rowheader'), ...periods.map((period, p) => cell(l, p))), { l }));
      const table = styled(element('div', { role: 'table', class: 'rice-map', 'aria-label': name },
        row('', beside(AJS.I18n.getText('rice.roadmap.lane'), 'columnheader'), ...periods.map(cells.head(view.plan))), ...rows),
      { n: lanes.length * 2 + 1, first: hasLanes ? 2 : 1, columns: (hasLanes ? 'var(--rice-lane-width) ' : '') + periods.map(({ state: when }) => WIDTHS[when]).join(' ') });
      const overlay = lines(table);
      const button = (key) => [...table.querySelectorAll('.rice-card-open')].find(({ dataset }) => dataset.key === key);
      keys(table);
      return {
        // Where nothing inside can have the focus, it can, so that keys scroll it.
        node: element('div', { class: 'rice-scroll', tabindex: cards.length ? null : '0', role: 'group', 'aria-label': name }, table, overlay.node),
        /** Shows lines between issues that wait for each other, if they are wanted. */
        connect: (wanted) => overlay.show((wanted && links || []).map((pair) => pair.map((at) => button(cards[at].key)))),
        /** Opens the details that were open before it was drawn anew. */
        reopen: () => {
          const card = cards.find(({ key }) => key === state.open);
          return card ? detail.show(card, button(card.key)) : undefined;
        },
        leave: () => {
          detail.leave();
          overlay.leave();
        },
      };
    };
  });
