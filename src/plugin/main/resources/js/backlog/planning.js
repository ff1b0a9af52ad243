define('rice/backlog/planning',
  ['rice/dom', 'rice/backlog/capacity', 'rice/backlog/export', 'rice/backlog/software', 'rice/backlog/calls', 'rice/backlog/sprint-move', 'rice/backlog/board-rank'],
  (dom, capacity, exporting, software, calls, moveToSprint, rankOnBoard) => {
    'use strict';

    const { element } = dom;

    /** Jira's boards are changed by one action at a time, and the last of them can be undone. */
    const MOST = 500;

    const onBoards = (backlog, boards, tools) => {
      let last = null;

      const open = (title, start) => {
        if (last !== null && last.node.dataset.busy !== undefined) {
          backlog.aside.open(last.title, last.node);
          return;
        }
        const node = element('div', { class: 'rice-planning' }, element('p', {}, AJS.I18n.getText('rice.planning.reading')));
        last = { title, node };
        backlog.aside.open(title, node);
        calls.attempt(node, start)(node);
      };

      const above = async () => {
        const { settings, list } = backlog.answer();
        const query = backlog.query();
        return query.capacity || settings.capacity !== null ? (await backlog.server.cut(query, list.id)).cut.issues.slice(0, MOST) : [];
      };
      const first = (count) => backlog.rows.all(count).then((rows) => rows.filter(({ gone }) => !gone));

      const rank = () => open(AJS.I18n.getText('rice.planning.rank'), async (node) => {
        const fitting = await above();
        const choices = [50, 100, 200, MOST].map((count) => [AJS.I18n.getText('rice.planning.first', String(count)), () => first(count)]);
        const title = AJS.I18n.getText('rice.planning.rank');
        await rankOnBoard(backlog, boards, title, node, fitting.length === 0 ? choices
          : [[AJS.I18n.getText('rice.planning.above', String(fitting.length)), async () => fitting], ...choices]);
      });
      const scrum = boards.filter(({ type }) => type === 'scrum');
      const move = (rows) => open(AJS.I18n.getText('rice.planning.sprint.title'), async (node) => {
        const issues = rows || await above();
        if (issues.length === 0) {
          throw AJS.I18n.getText('rice.planning.nocapacity');
        }
        await moveToSprint(backlog, scrum, AJS.I18n.getText('rice.planning.sprint.title'), node, issues);
      });
      if (scrum.length > 0) {
        tools.append(calls.button(AJS.I18n.getText('rice.planning.sprint.open'), () => move(null)));
        backlog.selectionBar.add({ label: () => AJS.I18n.getText('rice.planning.sprint.selected'),
          run: (rows) => move(rows.slice().sort((one, other) => one.index - other.index)) });
      }
      tools.append(calls.button(AJS.I18n.getText('rice.planning.rank.open'), rank));
    };

    const install = (backlog) => {
      const tools = element('div', { class: 'rice-tools' });
      [capacity(backlog), tools, ...exporting(backlog)].forEach(backlog.bar.add);
      software.boards(backlog.projectKey).then((boards) => {
        if (boards.length > 0) {
          onBoards(backlog, boards, tools);
        }
      }).catch((problem) => backlog.say('warning', backlog.server.sentence(problem)));
    };

    return { install };
  });
