define('rice/backlog/planning',
  ['rice/dom', 'rice/backlog/capacity', 'rice/backlog/export', 'rice/backlog/software', 'rice/backlog/calls', 'rice/backlog/sprint-move', 'rice/backlog/board-rank'],
  (dom, capacity, exporting, software, calls, moveToSprint, rankOnBoard) => {
    'use strict';

    const { element } = dom;

    const MOST = 500;

    const onBoards = (backlog, boards, tools) => {
      /** One action at a time changes Jira's boards, and the last one can be undone. */
      const open = (title, start) => {
        const last = calls.last();
        const again = () => backlog.aside.open(last.title, last.node);
        if (last !== null && last.busy) {
          again();
          return;
        }
        const node = element('div', { class: 'rice-planning' }, AJS.I18n.getText('rice.planning.reading'));
        backlog.aside.open(title, element('div', {},
          last !== null && last.undo ? calls.button(AJS.I18n.getText('rice.planning.last'), again, ' aui-button-link') : null, node));
        calls.attempt(node, start)(title, node);
      };

      const above = async () => {
        const { settings, list } = backlog.answer();
        const query = backlog.query();
        return query.capacity || settings.capacity !== null ? (await backlog.server.cut(query, list.id)).cut.issues.slice(0, MOST) : [];
      };
      const first = (count) => async () => (await backlog.rows.all(count)).filter(({ gone }) => !gone);

      const rank = async (title, node) => {
        const fitting = await above();
        const choices = [50, 100, 200, MOST].map((count) => [AJS.I18n.getText('rice.planning.first', String(count)), first(count)]);
        if (fitting.length > 0) {
          choices.unshift([AJS.I18n.getText('rice.planning.above', String(fitting.length)), async () => fitting]);
        }
        await rankOnBoard(backlog, title, node, choices);
      };

      const scrum = boards.filter(({ type }) => type === 'scrum');
      const move = (rows) => async (title, node) => {
        const issues = rows || await above();
        if (issues.length === 0) {
          throw AJS.I18n.getText('rice.planning.nocapacity');
        }
        await moveToSprint(backlog, scrum, title, node, issues);
      };
      const inOrder = (rows) => rows.slice().sort((one, other) => one.index - other.index);

      if (scrum.length > 0) {
        const title = AJS.I18n.getText('rice.planning.sprint.title');
        tools.append(calls.button(AJS.I18n.getText('rice.planning.sprint.open'), () => open(title, move(null))));
        backlog.selectionBar.add({ label: () => AJS.I18n.getText('rice.planning.sprint.open'), run: (rows) => open(title, move(inOrder(rows))) });
      }
      tools.append(calls.button(AJS.I18n.getText('rice.planning.rank.open'), () => open(AJS.I18n.getText('rice.planning.rank'), rank)));
    };

    const install = (backlog) => {
      const tools = element('div', { class: 'rice-tools' });
      const all = [capacity(backlog), tools];
      // Without a list there is nothing to plan.
      backlog.onAnswer(() => all.splice(0).forEach(backlog.bar.add));
      backlog.headline.add(element('div', { class: 'rice-tools rice-exports' }, ...exporting(backlog)));
      software.boards(backlog.projectKey)
        .then((boards) => boards.length > 0 && onBoards(backlog, boards, tools))
        .catch((problem) => backlog.say('warning', backlog.server.sentence(problem)));
    };

    return { install };
  });
