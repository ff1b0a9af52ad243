define('rice/recalculations/overview',
  ['wrm/context-path', 'rice/dom', 'rice/rest', 'rice/recalculations/runs', 'rice/recalculations/section', 'rice/recalculations/place',
    'rice/recalculations/start', 'rice/recalculations/progress', 'rice/recalculations/past-runs', 'rice/recalculations/projects',
    'rice/recalculations/missed', 'rice/recalculations/repair'],
  (contextPath, dom, rest, runs, sections, places, startForm, progress, past, projectCounts, missedEdits, repairSettings) => {
    'use strict';

    const { element, replace } = dom;
    const { message } = sections;

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

      /** Returns the id of the run that had the focus and has ended, if one had. */
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

    /** Projects that are held though nothing has counted them. */
    const heldOnly = ({ projects, held }) => held.filter(({ key }) => !projects.some((counts) => counts.project.key === key))
      .map((project) => ({ project, held: true }));

    /** Everything at a glance: start a run, those that go on, those that have ended, what they counted. */
    return (first, tell) => {
      const start = element('div', {});
      const live = running(tell.cancel);
      const ended = past.pastRuns();
      const projects = projectCounts();
      const missed = missedEdits();
      const repair = repairSettings(tell);
      const node = element('div', { class: 'rice-overview' }, start, live.node, ended.node, missed.node, projects.node, repair.node);

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

      let prepared = null;
      const refresh = () => {
        prepared = prepared || prepare().catch((problem) => { prepared = null; throw problem; });
        return prepared.then(() => rest.get('recalculations')).then((site) => {
          const active = site.runs.filter(runs.isActive);
          ended.show(site.runs.filter((run) => !runs.isActive(run)));
          projects.show(site.projects.concat(heldOnly(site)));
          missed.show(site.missed);
          const focused = live.show(active);
          if (focused !== undefined) {
            past.focusOn(focused);
          }
          return { more: active.length > 0, runs: site.runs };
        });
      };

      return { node, refresh, focus: past.focusOn, place: () => form === null ? { project: first.project, jql: first.jql } : form.place() };
    };
  });
