define('rice/backlog/page',
  ['rice/dom', 'rice/backlog/place', 'rice/backlog/server', 'rice/backlog/list', 'rice/backlog/filters', 'rice/backlog/selection-bar',
    'rice/backlog/messages', 'rice/backlog/aside', 'rice/backlog/headline', 'rice/backlog/stage', 'rice/backlog/fold',
    'rice/backlog/actions', 'rice/backlog/planning'],
  (dom, places, servers, lists, filterForm, selectionBars, messageLine, asides, headlines, stages, foldOf, actions, planning) => {
    'use strict';

    const { element, replace } = dom;

    /** The page: its parts, and the one object by which editing and planning use them. */
    const page = (root) => {
      const server = servers(root.dataset.projectKey);
      let tellGoals;
      const goals = new Promise((resolve) => { tellGoals = resolve; });
      const messages = messageLine(() => list.refocus());
      const title = element('h1', {}, AJS.I18n.getText('rice.backlog.title'));
      const notices = element('div', { class: 'rice-notices' });
      const tools = element('div', { class: 'rice-bar rice-tools rice-folds' });
      const fold = foldOf(root);

      const withTools = (are) => [filters.node, tools].forEach((node) => { node.hidden = !are; });
      const headline = headlines({ inRankOrder: () => list.ask({ sort: places.RANK_ORDER }) });

      const stage = stages();
      const list = lists({
        server,
        stage,
        say: messages.say,
        on: {
          asked: ({ filters: wanted }) => filters.show(wanted),
          shown: (answer, columns) => {
            title.textContent = AJS.I18n.getText('rice.backlog.title.of', answer.project.name);
            headline.show(answer, columns);
            tellGoals(answer.settings.goals.map((value) => ({ value, text: value })));
            withTools(true);
          },
          unshown: (pointless) => {
            headline.hide();
            withTools(!pointless);
          },
          refused: (errors) => filters.refuse(errors),
          notice: (node) => replace(notices, node),
        },
      });
      const filters = filterForm({
        fold,
        choices: Object.assign({ goal: () => goals }, server.choices),
        ask: (changes, sameStep) => list.ask({ filters: changes }, sameStep),
      });
      const aside = asides(list.refocus);
      const selected = selectionBars(list.selection, messages.say);

      const backlog = {
        root,
        projectKey: root.dataset.projectKey,
        server,
        /** The last answer with a list, null before the first. */
        answer: list.answer,
        /** Tells each first page of a new list. */
        onAnswer: list.onAnswer,
        /** {filters, sort, capacity, policy}; ask changes it: the address, and the list. */
        query: list.query,
        ask: list.ask,
        reload: list.reload,
        rows: list.rows,
        /** A cell with the attribute data-editing is not drawn anew until that is gone, and keeps its keys for itself. */
        grid: list.grid,
        selection: list.selection,
        say: messages.say,
        aside: { open: aside.open, close: aside.close },
        bar: { add: (node) => tools.append(node) },
        headline: { add: (node) => headline.node.append(node) },
        selectionBar: { add: selected.add },
      };

      list.dock(messages.node, selected.node);
      // The button that cleared the selection is hidden now.
      list.selection.onChange((keys) => {
        if (keys.length === 0 && selected.node.contains(document.activeElement)) {
          list.refocus();
        }
      });
      stage.below(notices, filters.node, tools, headline.node);
      replace(root, title, notices, filters.node, tools, headline.node,
        element('div', { class: 'rice-beside' }, list.node, aside.node));
      planning.install(backlog);
      actions.install(backlog);
      list.start();
    };

    const mount = (root) => {
      root.setAttribute('data-rice-mounted', 'true');
      page(root);
    };

    return { mount };
  });

require(['rice/backlog/page'], (page) => {
  'use strict';

  AJS.toInit(() => document.querySelectorAll('.rice-backlog:not([data-rice-mounted])').forEach(page.mount));
});
