define('rice/backlog/planning',
  ['rice/dom', 'rice/backlog/parts', 'rice/backlog/tools', 'rice/backlog/capacity', 'rice/backlog/boards'],
  (dom, parts, toolsOf, capacity, site) => {
    'use strict';

    const { element } = dom;
    const { button } = parts;

    const install = (backlog) => {
      const tool = toolsOf(backlog);
      const planning = element('div', { class: 'rice-tools' });

      /** Tools that change Jira's boards, where there are some. */
      const onBoards = (boards) => {
        const work = tool('rice/backlog/board-work');
        const scrum = boards.filter(({ type }) => type === 'scrum');
        const move = AJS.I18n.getText('rice.planning.sprint.open');
        if (scrum.length > 0) {
          planning.append(button(move, ({ currentTarget }) => work(currentTarget, 'move', scrum)));
          backlog.selectionBar.add({ label: () => move, run: (rows, pressed) => work(pressed, 'move', scrum, rows) });
        }
        if (boards.length > 0) {
          planning.append(button(AJS.I18n.getText('rice.planning.rank.open'), ({ currentTarget }) => work(currentTarget, 'rank')));
        }
      };

      /** The tools by which the list leaves the page. */
      const exports = () => {
        const out = tool('rice/backlog/export');
        const by = (way) => ({ currentTarget }) => out(currentTarget, way);
        const csv = element('a', { class: 'aui-button' }, AJS.I18n.getText('rice.planning.csv'));
        backlog.onAnswer(() => { csv.href = backlog.server.csv(backlog.query()); });
        return [csv, button(AJS.I18n.getText('rice.planning.copy'), by('copy')), button(AJS.I18n.getText('rice.planning.print'), by('print'))];
      };

      const all = [capacity(backlog, tool), planning];
      // Without a list there is nothing to plan.
      backlog.onAnswer(() => all.splice(0).forEach(backlog.bar.add));
      backlog.headline.add(element('div', { class: 'rice-tools rice-exports rice-folds' }, ...exports()));
      site.boards(backlog.projectKey).then(onBoards).catch((problem) => backlog.say('warning', backlog.server.sentence(problem)));
    };

    return { install };
  });
