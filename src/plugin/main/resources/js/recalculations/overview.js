define('rice/recalculations/overview',
  ['wrm/context-path', 'rice/dom', 'rice/rest', 'rice/recalculations/runs', 'rice/recalculations/section', 'rice/recalculations/place',
    'rice/recalculations/start', 'rice/recalculations/progress', 'rice/recalculations/past-runs', 'rice/recalculations/projects',
    'rice/recalculations/missed', 'rice/recalculations/repair'],
  (contextPath, { element, replace }, rest, runs, { message }, places, startForm, progress, pastRuns, projectCounts, missedEdits, repairSettings) => {
    'use strict';

    /** The cards of the runs that go on: they move, and are drawn anew only when runs come and go. */
    const running = (cancel) => {
      const heading = element('h2', {}, AJS.I18n.getText('rice.running.title'));
      const list = element('div', {});
      const node = element('section', { class: 'rice-running', hidden: true }, heading, list);
      const cards = new Map();

      const add = (run) => {
        const card = progress(run, cancel);
        card.node.prepend(element('h3', {}, element('a', { href: places.address({ run: run.id }), id: 'rice-active-' + run.id }, runs.title(run))));
        cards.set(run.id, card);
        list.append(card.node);
      };

      /** The ids of the runs that were shown, had the focus, and have ended. */
      const show = (active) => {
        const left = Array.from(cards.keys()).filter((id) => !active.some((run) => run.id === id));
        const focused = left.find((id) => cards.get(id).node.contains(document.activeElement));
        left.forEach((id) => { cards.get(id).node.remove(); cards.delete(id); });
        active.forEach((run) => cards.has(run.id) ? cards.get(run.id).show(run) : add(run));
        node.hidden = active.length === 0;
        return focused;
      };

      return { node, show };
    };

    /** Everything at a glance: start a run, those that go on, those that have ended, what they counted. */
    return (first, tell) => {
      const start = element('div', {});
      const live = running(tell.cancel);
      const past = pastRuns();
      const projects = projectCounts();
      const missed = missedEdits();
      const repair = repairSettings(tell);
      const node = element('div', { class: 'rice-overview' }, start, live.node, past.node, missed.node, projects.node, repair.node);

      let form = null;

      const notSetUp = () => message('warning', AJS.I18n.getText('rice.start.notsetup'), ' ',
        element('a', { href: contextPath() + '/plugins/servlet/rice/admin' }, AJS.I18n.getText('rice.start.setup')));

      const prepare = () => Promise.all([
        rest.get('setup').then((setup) => {
          if (setup.ready) {
            form = startForm(setup.projects, first, tell.started, tell.fail);
            replace(start, form.node);
          } else {
            replace(start, notSetUp());
          }
        }),
        repair.load(),
      ]);

      const focusOnPast = (id) => {
        const link = document.getElementById('rice-run-' + id);
        if (link !== null) {
          link.focus();
        }
      };

      let prepared = null;
      const refresh = () => {
        prepared = prepared || prepare().catch((problem) => { prepared = null; throw problem; });
        return prepared.then(() => rest.get('recalculations')).then((site) => {
          const active = site.runs.filter(runs.isActive);
          past.show(site.runs.filter((run) => !runs.isActive(run)));
          projects.show(site.projects);
          missed.show(site.missed);
          const ended = live.show(active);
          if (ended !== undefined) {
            focusOnPast(ended);
          }
          return { more: active.length > 0, runs: site.runs };
        });
      };

      return { node, refresh, focusOnPast, place: () => form === null ? first : form.place() };
    };
  });
