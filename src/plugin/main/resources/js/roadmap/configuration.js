/** The form by which an item is configured. */
define('rice/roadmap/configuration', ['rice/dom', 'rice/rest', 'rice/roadmap/pieces', 'rice/roadmap/source', 'rice/roadmap/form', 'rice/roadmap/choices'],
  (dom, rest, pieces, source, form, choices) => {
    'use strict';

    const { element, replace } = dom;

    /** The fields that the server's parameters come from. */
    const FIELDS = { sprint: 'board', laneCapacity: 'laneCapacities', top: 'cutValue', minScore: 'cutValue' };

    /** Answers by which the server says that the wishes are at fault, and not itself. */
    const REFUSED = [400, 401, 403, 404];

    /** Fills in what only Jira knows. */
    const fill = (fields, given, tell) => {
      const gone = (value) => AJS.I18n.getText('rice.roadmap.form.gone', value);
      const failed = (problem) => tell(rest.sentence(problem));
      const empty = [['', AJS.I18n.getText('rice.roadmap.form.choose')]];
      choices.projects().then((all) => fields.project.choose(empty.concat(all), gone)).catch(failed);
      choices.fields().then((all) => fields.field.choose(empty.concat(all), gone)).catch(failed);
      choices.boards().then((all) => {
        fields.board.choose(empty.concat(all), gone);
        if (all.length) {
          fields.periodKind.choose(form.kinds.concat([form.sprint]), gone);
        }
      });
    };

    /** Promises {errors by field, sentence}: what the server has against preferences. */
    const ask = async (preferences, signal) => {
      try {
        await rest.get((await source.open(preferences, signal)).address('roadmap'), signal);
      } catch (problem) {
        const { status, errors, errorMessages } = problem;
        if (problem.aborted || status === 0 || REFUSED.includes(status)) {
          const named = Object.entries(errors || {}).map(([name, sentence]) => [FIELDS[name] || name, sentence]);
          return { errors: Object.fromEntries(named), sentence: (errorMessages || []).join(' ') };
        }
      }
      return { errors: {}, sentence: '' };
    };

    const open = (view, container) => {
      const { api, signal, preferences: given } = view;
      const all = form.make(view.id, given);
      const fields = Object.fromEntries(all.map((field) => [field.name, field]));
      const general = element('div', { class: 'error', role: 'alert' });
      const save = element('button', { type: 'submit', class: 'aui-button aui-button-primary' }, AJS.I18n.getText('rice.roadmap.form.save'));

      const now = () => Object.fromEntries(all.map((field) => [field.name, field.value()]));
      const isShown = (name) => !fields[name].node.hidden;
      const show = () => {
        const values = now();
        all.forEach((field) => { field.node.hidden = !field.when(values); });
      };

      /** Tells what is wrong at the fields, and beside them what belongs to none that is seen; returns whether anything is. */
      const tell = (errors, sentence) => {
        const seen = all.filter(({ name }) => isShown(name));
        seen.forEach((field) => field.tell(errors[field.name]));
        const other = Object.entries(errors).filter(([name, text]) => text && !seen.some((field) => field.name === name)).map(([, text]) => text);
        general.textContent = other.concat(sentence || []).join(' ');
        const first = seen.find(({ name }) => errors[name]);
        if (first) {
          first.focus();
        }
        return Boolean(first || general.textContent);
      };

      const submit = async (event) => {
        event.preventDefault();
        if (save.getAttribute('aria-busy')) {
          return;
        }
        const wrong = Object.fromEntries(Object.entries(form.wrong(now())).filter(([name]) => isShown(name)));
        if (tell(wrong)) {
          return;
        }
        const preferences = form.preferences(now(), isShown);
        save.setAttribute('aria-busy', 'true');
        const { errors, sentence } = await ask(preferences, signal);
        save.removeAttribute('aria-busy');
        if (signal.aborted || tell(errors, sentence)) {
          return;
        }
        Promise.resolve(api.savePreferences(preferences)).catch(() => tell({}, AJS.I18n.getText('rice.roadmap.form.failed')));
      };

      show();
      fill(fields, given, (sentence) => tell({}, sentence));
      replace(container, element('form', { class: 'aui top-label rice-configure', onsubmit: submit, onchange: show, novalidate: true },
        ...all.map(({ node }) => node), general,
        element('div', { class: 'buttons-container' }, element('div', { class: 'buttons' }, save,
          pieces.button(AJS.I18n.getText('rice.roadmap.form.cancel'), () => api.closeEdit(), { class: 'aui-button aui-button-link' })))));
    };

    return { open };
  });
