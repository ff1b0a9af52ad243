/** One drawing of an item, from its first question to the next drawing. */
define('rice/roadmap/visit',
  ['rice/dom', 'rice/roadmap/asking', 'rice/roadmap/states', 'rice/roadmap/bar', 'rice/roadmap/table', 'rice/roadmap/below', 'rice/roadmap/tools'],
  (dom, asker, states, barOf, tableOf, below, tools) => {
    'use strict';

    const { element, replace } = dom;

    const comparison = ({ baseline }) => (baseline
      ? element('p', { class: 'rice-subtle' }, AJS.I18n.getText('rice.roadmap.baseline', baseline.name, baseline.by || '\u2013', baseline.atText)) : null);

    /** The frame of an item: what stays where a roadmap is drawn anew. */
    const frame = (view, root, wishes) => {
      const bar = barOf(view, wishes);
      const live = element('div', { class: 'assistive', role: 'status' });
      const message = element('div', { role: 'alert' });
      const stage = element('div', { class: 'rice-stage', 'aria-busy': 'true' });
      const values = element('div', { class: 'rice-other-view' });
      const progress = states.preparing(view.id);
      replace(stage, states.loading());
      replace(root, bar.node, ...bar.panels, live, message, stage, values);
      return { bar, live, message, stage, values, progress };
    };

    /** Draws the plan of the view; what the person has opened and where they are stays. */
    const drawer = (view, stage, state, configure) => {
      let table = null;
      const leave = () => (table ? table.leave() : undefined);
      const connect = () => (table && view.plan.links ? table.connect(state.lines ? view.plan.links : null) : undefined);
      const draw = () => {
        const { plan } = view;
        const focused = stage.contains(document.activeElement) ? document.activeElement.dataset.key : undefined;
        const without = states.without(plan, configure);
        leave();
        table = plan.configured ? tableOf(view, state) : null;
        replace(stage, without, comparison(plan), table && (without === null || plan.cells.length) ? table.node : null, below(plan, without !== null));
        if (table) {
          table.reopen();
          connect();
          if (focused) {
            table.focus(focused);
          }
        }
      };
      return { draw, connect, leave };
    };

    /** @return what asks the server anew */
    return ({ api, root, signal, preferences, configure }) => {
      const state = { open: null, more: new Set(), lines: false, view: preferences.view === 'values' ? 'values' : 'roadmap' };
      const view = { api, element: root, preferences, id: api.getGadgetId() + '-rice-', whatIf: null, plan: null, source: null };

      const choose = (name) => {
        state.view = name;
        parts.stage.hidden = name === 'values' && view.plan !== null;
        parts.values.hidden = name !== 'values';
        if (name === 'values' && view.plan !== null) {
          tools.open('rice/roadmap/values', view, parts.values);
        }
      };

      const connect = (on) => {
        state.lines = on;
        return on && !view.plan.links ? view.reload() : drawing.connect();
      };

      const parts = frame(view, root, { chosen: state.view, change: choose, connect });
      const { bar, message, stage, progress, live } = parts;
      const drawing = drawer(view, stage, state, configure);
      signal.addEventListener('abort', drawing.leave);
      const ask = asker(signal, (done) => {
        if (view.plan === null) {
          progress.show(done);
          replace(stage, progress.node);
        }
      });

      view.say = (text) => { live.textContent = text; };
      const shown = async ({ opened, plan }) => {
        view.source = opened;
        view.plan = plan;
        if (view.whatIf) {
          await view.whatIf.marked(plan);
        }
        replace(message);
        bar.time(plan.asOf);
        drawing.draw();
        choose(state.view);
      };
      const failed = (problem) => {
        replace(message, states.failed(problem, () => view.reload(), configure));
        if (view.plan === null) {
          replace(stage);
        }
      };
      view.reload = async () => {
        if (signal.aborted) {
          return;
        }
        stage.setAttribute('aria-busy', 'true');
        api.showLoadingBar();
        try {
          const answer = await ask(preferences, () => Object.assign({ links: state.lines }, view.whatIf && view.whatIf.parameters()));
          if (answer === undefined) {
            return;
          }
          await shown(answer);
        } catch (problem) {
          failed(problem);
        }
        stage.removeAttribute('aria-busy');
        api.hideLoadingBar();
      };
      view.reload();
      return view.reload;
    };
  });
