/** The form by which an item is configured. */
define('rice/roadmap/configuration', ['rice/dom', 'rice/rest', 'rice/roadmap/pieces', 'rice/roadmap/source', 'rice/roadmap/form', 'rice/roadmap/choices'],
  (dom, rest, pieces, source, form, choices) => {
    'use strict';

    const { element, replace } = dom;

    /** The fields that the server's parameters come from, where they have other names. */
    const FIELDS = { sprint: 'board', laneCapacity: 'laneCapacities', top: 'cutValue', minScore: 'cutValue' };

    const OF_SOURCE = ['source', 'project', 'jql'];

    /** Fills in what only Jira knows. */
    const fill = ({ project, field, board, periodKind }, failed) => {
      const given = (select) => (all) => select.choose([['', AJS.I18n.getText('rice.roadmap.form.choose')]].concat(all));
      choices.projects().then(given(project)).catch(failed);
      choices.fields().then(given(field)).catch(failed);
      choices.boards().then((all) => {
        given(board)(all);
        if (all.length) {
          periodKind.choose(form.withSprints);
        }
      });
    };

    /** Promises what the server has against preferences, as {errors by field, errorMessages}; of failures of its own it says nothing. */
    const ask = async (preferences, signal) => {
      try {
        await rest.get((await source.open(preferences, signal)).address('roadmap'), signal);
      } catch (problem) {
        if ([0, 400, 401, 403, 404].includes(problem.status)) {
          const errors = Object.entries(problem.errors).map(([name, sentence]) => [FIELDS[name] || name, sentence]);
          return { errors: Object.fromEntries(errors), errorMessages: problem.errorMessages };
        }
      }
      return {};
    };

    const open = (view, container) => {
      const { api, signal } = view;
      const all = form.make(view.id, view.preferences);
      const general = element('div', { class: 'error', role: 'alert' });
      const save = element('button', { type: 'submit', class: 'aui-button aui-button-primary' }, AJS.I18n.getText('rice.roadmap.form.save'));
      const now = () => Object.fromEntries(all.map((field) => [field.name, field.value()]));
      const seen = () => all.filter(({ node }) => !node.hidden);
      const isShown = (wanted) => seen().some(({ name }) => name === wanted);
      const show = () => {
        const values = now();
        all.forEach((field) => { field.node.hidden = !field.when(values); });
      };
      const named = Object.fromEntries(all.map((field) => [field.name, field]));

      /** Baselines belong to the source; those of one that is not there, or not right yet, nobody knows. */
      const compare = async () => {
        const values = now();
        const found = await choices.baselines(values).catch(() => []);
        if (OF_SOURCE.every((name) => values[name] === named[name].value())) {
          named.baseline.choose(form.baselines.concat(found));
        }
      };
      const change = ({ target }) => {
        show();
        if (OF_SOURCE.includes(target.name)) {
          compare();
        }
      };

      /** Tells what is wrong at the fields, and below them what belongs to none that is seen; returns whether anything is. */
      const tell = ({ errors = {}, errorMessages = [] }) => {
        seen().forEach((field) => field.tell(errors[field.name]));
        general.textContent = errorMessages.concat(Object.keys(errors).filter((name) => !isShown(name)).map((name) => errors[name])).join(' ');
        const first = seen().find(({ name }) => errors[name]);
        if (first) {
          first.focus();
        }
        return Boolean(first || general.textContent);
      };

      const submit = async (event) => {
        event.preventDefault();
        const errors = Object.fromEntries(Object.entries(form.wrong(now())).filter(([name]) => isShown(name)));
        if (save.ariaBusy || tell({ errors })) {
          return;
        }
        const preferences = form.preferences(now(), isShown);
        // Disabled, it would lose the focus.
        save.ariaBusy = 'true';
        const answer = await ask(preferences, signal);
        if (!signal.aborted && !tell(answer)) {
          try {
            await api.savePreferences(preferences);
          } catch (refused) {
            tell({ errorMessages: [AJS.I18n.getText('rice.roadmap.form.failed')] });
          }
        }
        save.ariaBusy = null;
      };

      show();
      compare();
      fill(named, (problem) => { general.textContent = rest.sentence(problem); });
      replace(container, element('form', { class: 'aui top-label rice-configure', onsubmit: submit, onchange: change, novalidate: true },
        ...all.map(({ node }) => node), general,
        pieces.box('configure-end', save, pieces.button(AJS.I18n.getText('rice.roadmap.form.cancel'), () => api.closeEdit(), { class: 'aui-button aui-button-link' }))));
    };

    return { open };
  });
