define('rice/backlog/board-rank', ['rice/dom', 'rice/backlog/order', 'rice/backlog/calls', 'rice/backlog/parts', 'rice/backlog/tables'],
  (dom, orders, calls, parts, tables) => {
    'use strict';

    const { element, replace } = dom;
    const { choice, button } = parts;
    const { issue, table } = tables;

    /** Puts issues of the list first on the board, in the order of the list; {@code choices} are [text, () => promise of issues]. */
    return async (backlog, title, node, choices) => {
      const view = element('div', {});
      let issues = [];
      const work = await calls.work(backlog, title, node, view, () => draw());

      const draw = () => {
        const places = new Map(work.board.keys.map((key, at) => [key, at + 1]));
        const ranked = issues.filter(({ key }) => places.has(key));
        const keys = ranked.map(({ key }) => key);
        const steps = calls.ranks(AJS.I18n.getText('rice.planning.ordering'), orders.toTop(work.board.keys, keys));
        replace(view,
          element('p', {}, steps.length === 0 ? AJS.I18n.getText('rice.planning.rank.nothing') : AJS.I18n.getText('rice.planning.rank.will', String(keys.length))),
          keys.length === issues.length ? null : element('p', {}, AJS.I18n.getText('rice.planning.rank.left', String(issues.length - keys.length))),
          steps.length === 0 ? null : button(AJS.I18n.getText('rice.planning.rank.do'), () => work.go(keys, steps), calls.primary),
          table([AJS.I18n.getText('rice.planning.rank.issue'), AJS.I18n.getText('rice.planning.rank.old'), AJS.I18n.getText('rice.planning.rank.new')],
            ranked.map((one, at) => [element('span', {}, ...issue(one)), places.get(one.key), at + 1])));
      };

      const choose = calls.attempt(node, async (find) => {
        issues = await find();
        draw();
      });

      calls.show(node, element('p', { tabindex: '-1' }, AJS.I18n.getText('rice.planning.rank.what')),
        element('form', { class: 'aui top-label', onsubmit: (event) => event.preventDefault() },
          choice('rice-rank-issues', AJS.I18n.getText('rice.planning.rank.issues'), choices.map(([text, find]) => [text, () => choose(find)]))),
        view);
      await choose(choices[0][1]);
    };
  });
