/** One drawing of an item, from its first question to the next drawing. */
define('rice/roadmap/visit',
  ['rice/dom', 'rice/roadmap/asking', 'rice/roadmap/pieces', 'rice/roadmap/states', 'rice/roadmap/bar', 'rice/roadmap/table', 'rice/roadmap/below', 'rice/roadmap/tools'],
  (dom, asker, pieces, states, barOf, tableOf, below, tools) => {
    'use strict';

    const { element, replace } = dom;

    const comparison = ({ baseline }) => (baseline
      ? pieces.box('subtle', AJS.I18n.getText('rice.roadmap.baseline', baseline.name, baseline.by || '\u2013', baseline.atText)) : null);

    /** What brings the focus back to where it is in what is drawn anew: to the card, or to what reads the same. */
    const place = (stage) => {
      const now = document.activeElement;
      if (!stage.contains(now)) {
        return () => undefined;
      }
      const sign = ({ dataset, textContent }) => dataset.key || textContent;
      const wanted = sign(now);
      const same = () => [...stage.querySelectorAll(now.localName)].filter((one) => sign(one) === wanted);
      const at = same().indexOf(now);
      return () => same()[at]?.focus({ preventScroll: true });
    };

    /** Draws the plan of a view; what the person has opened and where they are stays. */
    const drawer = (view, stage, state, configure) => {
      let table = null;
      const leave = () => (table ? table.leave() : undefined);
      const connect = () => table.connect(state.lines);
      const draw = () => {
        const { plan } = view;
        const back = place(stage);
        const { scrollLeft } = table ? table.node : {};
        const without = states.without(plan, configure);
        leave();
        table = tableOf(view, state);
        const lone = state.lines && plan.links?.length === 0 ? AJS.I18n.getText('rice.roadmap.lines.none') : null;
        replace(stage, without, comparison(plan), lone && element('p', {}, lone), without && !plan.cells.length ? null : table.node, below(plan, without !== null, state.folds));
        table.reopen();
        connect();
        table.node.scrollLeft = scrollLeft;
        back();
        if (lone) {
          view.say(lone);
        }
      };
      return { draw, connect, leave };
    };

    /** @return what asks the server anew */
    return ({ api, root, signal, preferences, configure }) => {
      const state = { open: null, more: new Set(), folds: {}, lines: false, view: preferences.view };
      const live = element('div', { class: 'assistive', role: 'status' });
      const message = element('div', { role: 'alert' });
      const stage = pieces.box('stage', AJS.I18n.getText('rice.roadmap.loading'));
      const values = pieces.box('other-view');
      const view = { api, element: root, preferences, id: api.getGadgetId() + '-rice-', whatIf: null, plan: null, source: null };
      view.tried = () => view.whatIf && view.whatIf.parameters();
      view.say = (text) => { live.textContent = text; };
      const drawing = drawer(view, stage, state, configure);
      signal.addEventListener('abort', drawing.leave);

      const choose = (name) => {
        const isOther = name === 'values' && view.plan !== null;
        state.view = name;
        stage.hidden = isOther;
        values.hidden = !isOther;
        if (isOther) {
          tools.open('values', view, values);
        }
      };

      const connect = (on) => {
        state.lines = on;
        return on && view.plan.links ? drawing.connect() : view.reload();
      };

      const ask = asker(root, signal, (progress) => {
        if (!view.plan) {
          // The progress takes the place of Jira's own sign of loading.
          api.hideLoadingBar();
          replace(stage, states.preparing(progress));
        }
      });
      /** Promises whether it was drawn anew. */
      view.reload = async () => {
        if (signal.aborted) {
          return false;
        }
        let isDrawn = false;
        stage.setAttribute('aria-busy', 'true');
        api.showLoadingBar();
        try {
          const { source, plan } = await ask(preferences, () => ({ links: state.lines, ...view.tried() }));
          Object.assign(view, { source, plan });
          if (view.whatIf) {
            await view.whatIf.marked(plan);
          }
          if (signal.aborted || view.plan !== plan) {
            return false;
          }
          replace(message);
          bar.node.hidden = false;
          bar.report.href = source.report(view.tried());
          bar.time.textContent = plan.asOf ? AJS.I18n.getText('rice.roadmap.asof', pieces.time(plan.asOf)) : '';
          if (!preferences.title && plan.source.project) {
            const title = AJS.I18n.getText('rice.roadmap.title.of', plan.source.project.name);
            api.setTitle(title);
            root.setAttribute('aria-label', title);
          }
          drawing.draw();
          choose(state.view);
          isDrawn = true;
        } catch (problem) {
          if (problem.aborted) {
            return false;
          }
          replace(message, states.failed(problem, view.reload, configure, view.whatIf && view.whatIf.active));
          if (!view.plan) {
            replace(stage);
          }
        }
        stage.removeAttribute('aria-busy');
        api.hideLoadingBar();
        return isDrawn;
      };

      const bar = barOf(view, state.view === 'values' ? 'values' : 'roadmap', choose, connect);
      bar.node.hidden = true;
      replace(root, live, bar.node, ...bar.panels, message, stage, values);
      view.reload();
      return view.reload;
    };
  });
