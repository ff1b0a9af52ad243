/** What is done to Jira's boards: issues moved to a sprint, and their order taken over. */
define('rice/backlog/board-work',
  ['rice/dom', 'rice/backlog/parts', 'rice/backlog/calls', 'rice/backlog/sprint-move', 'rice/backlog/board-rank'],
  (dom, parts, calls, moveToSprint, rankOnBoard) => {
    'use strict';

    const { element } = dom;
    const { button } = parts;

    const MOST = 500;

    const inOrder = (rows) => rows.slice().sort((one, other) => one.index - other.index);

    /**
     * @param what 'rank' to put issues first on the board, 'move' to move issues to a sprint of the `boards`
     * @param rows which to move; without them those above the cut line
     */
    return (backlog) => (what, boards, rows) => {
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
          last !== null && last.undo ? button(AJS.I18n.getText('rice.planning.last'), again, ' aui-button-link') : null, node));
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

      const move = async (title, node) => {
        const issues = rows ? inOrder(rows) : await above();
        if (issues.length === 0) {
          throw AJS.I18n.getText('rice.planning.nocapacity');
        }
        await moveToSprint(backlog, boards, title, node, issues);
      };

      if (what === 'move') {
        open(AJS.I18n.getText('rice.planning.sprint.title'), move);
      } else {
        open(AJS.I18n.getText('rice.planning.rank'), rank);
      }
    };
  });
