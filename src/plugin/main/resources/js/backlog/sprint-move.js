define('rice/backlog/sprint-move', ['rice/dom', 'rice/numbers', 'rice/backlog/order', 'rice/backlog/software', 'rice/backlog/calls', 'rice/backlog/parts', 'rice/backlog/tables'],
  (dom, numbers, orders, software, calls, parts, tables) => {
    'use strict';

    const { element, replace } = dom;
    const { choice, button } = parts;
    const { issue } = tables;

    /** What is in a sprint already, with its effort as far as it is known: what is done is no candidate. */
    const contents = async ({ server, answer }, keys) => {
      const { list, settings } = answer();
      const answers = await Promise.all(orders.chunks(keys, 100).map((some) => server.rows(list.id, some)));
      const efforts = answers.flatMap(({ rows }) => rows).filter(({ gone }) => !gone)
        .map(({ factors }) => factors.find(({ factor }) => factor === 'effort').value).filter((value) => value !== null);
      const sum = efforts.reduce((total, value) => total + value, 0);
      return keys.length === 0 ? AJS.I18n.getText('rice.planning.sprint.empty')
        : AJS.I18n.getText('rice.planning.sprint.contents', String(keys.length), numbers.number(Number(sum.toFixed(4))), settings.effortUnit, String(efforts.length));
    };

    /** Moves issues, in their order, to the sprint that a person chooses. */
    return async (backlog, boards, title, node, issues) => {
      const keys = issues.map(({ key }) => key);
      const view = element('div', {});
      let sprint = null;
      let inside = [];
      let said = '';

      const work = await calls.work(backlog, title, node, view, () => draw());
      const sprints = await software.sprints(boards);
      const place = (key) => work.board.sprints.get(key);

      const where = (key) => {
        const there = place(key);
        if (there === sprint.id) {
          return AJS.I18n.getText('rice.planning.there');
        }
        const { name } = sprints.find(({ id }) => id === there) || { name: there };
        return there === undefined ? AJS.I18n.getText('rice.planning.unknown') : there && AJS.I18n.getText('rice.planning.from', name);
      };

      /** The calls that bring the issues into the sprint, and those that put them behind the others there, in the order of the list. */
      const steps = () => {
        const known = orders.among(keys, work.board.keys);
        const others = inside.filter((key) => !keys.includes(key));
        const ordered = !order.checked || orders.same(work.board.keys, others.concat(known));
        return calls.moves(AJS.I18n.getText('rice.planning.moving', sprint.name), sprint.id, known.filter((key) => place(key) !== sprint.id))
          .concat(calls.ranks(AJS.I18n.getText('rice.planning.ordering'), ordered ? [] : orders.behind(known, others.pop() || null)));
      };

      const draw = () => {
        const there = keys.filter((key) => place(key) === sprint.id).length;
        const nothing = steps().length === 0;
        replace(view, element('p', {}, said),
          element('p', {}, nothing ? AJS.I18n.getText('rice.planning.sprint.nothing')
            : AJS.I18n.getText('rice.planning.sprint.will', String(keys.filter((key) => place(key) !== undefined).length - there), String(there))),
          nothing ? null : button(AJS.I18n.getText('rice.planning.sprint.do', sprint.name), () => work.go(keys, steps()), calls.primary),
          element('ol', { class: 'rice-plan' }, ...issues.map((one) => element('li', {}, ...issue(one), element('em', {}, where(one.key))))));
      };

      const target = calls.attempt(node, async (next) => {
        sprint = next;
        replace(view);
        const found = await software.inSprint(next.id);
        const text = await contents(backlog, found);
        if (sprint === next) {
          inside = found;
          said = text;
          draw();
        }
      });

      const order = element('input', { type: 'checkbox', class: 'checkbox', id: 'rice-sprint-order', checked: true, onchange: () => draw() });
      const what = element('p', { tabindex: '-1' }, AJS.I18n.getText('rice.planning.sprint.what', String(keys.length)));
      if (sprints.length === 0) {
        calls.show(node, what, element('p', {}, AJS.I18n.getText('rice.planning.sprint.none')));
        return;
      }
      calls.show(node, what, element('form', { class: 'aui top-label', onsubmit: (event) => event.preventDefault() },
        choice('rice-sprint', AJS.I18n.getText('rice.planning.sprint'), sprints.map((one) =>
          [one.state === 'active' ? AJS.I18n.getText('rice.planning.sprint.active', one.name) : one.name, () => target(one)])),
        element('div', { class: 'checkbox' }, order, element('label', { for: order.id }, AJS.I18n.getText('rice.planning.sprint.order')))), view);
      await target(sprints[0]);
    };
  });
