define('rice/recalculations/start',
  ['rice/dom', 'rice/rest', 'rice/recalculations/place', 'rice/recalculations/runs', 'rice/recalculations/section', 'rice/recalculations/texts'],
  (dom, rest, places, runs, sections, texts) => {
    'use strict';

    const { element, replace } = dom;
    const { action } = sections;

    const PROJECT = 'rice-start-project';
    const JQL = 'rice-start-jql';
    const WHAT = 'rice-start-what';

    const what = (project, jql) => {
      if (project === null) {
        return AJS.I18n.getText('rice.start.what.all');
      }
      return jql === '' ? AJS.I18n.getText('rice.start.what.project', project) : AJS.I18n.getText('rice.start.what.jql', project);
    };

    /** The form that starts a run; {@code started} gets the run, {@code fail} what is wrong with none of the fields. */
    return (projects, place, started, fail) => {
      const select = element('select', { id: PROJECT, class: 'select' },
        element('option', { value: '' }, AJS.I18n.getText('rice.runs.scope.all')),
        ...projects.map((project) => element('option', { value: project.key }, texts.project(project))));
      const input = element('input', { id: JQL, class: 'text long-field', type: 'text', autocomplete: 'off', spellcheck: 'false' });
      const hint = element('div', { class: 'description', id: JQL + '-hint' }, AJS.I18n.getText('rice.start.jql.hint'));
      const error = element('div', { class: 'error', id: JQL + '-error', role: 'alert' });
      const will = element('p', { id: WHAT, class: 'rice-start-what' });

      const jql = () => input.disabled ? '' : input.value.trim();
      const refuse = (sentence) => {
        error.textContent = sentence;
        input.removeAttribute('aria-invalid');
        input.setAttribute('aria-describedby', sentence === '' ? hint.id : error.id);
        if (sentence !== '') {
          input.setAttribute('aria-invalid', 'true');
          input.focus();
        }
      };

      const changed = () => {
        input.disabled = select.value === '';
        const chosen = select.value === '' ? null : select.selectedOptions[0].textContent;
        will.textContent = what(chosen, jql());
        refuse('');
      };
      const edited = () => {
        changed();
        places.note({ project: select.value, jql: jql() });
      };

      const start = (dryRun) => {
        refuse('');
        return rest.post(runs.path(select.value || null), runs.request(dryRun, jql())).then(started, (problem) => {
          if (problem.errors && problem.errors.jql) {
            refuse(problem.errors.jql);
          } else {
            fail(problem);
          }
        });
      };

      // Enter in the field does what the first button that submits does, and that changes nothing.
      const preview = action({ type: 'submit', 'aria-describedby': WHAT }, AJS.I18n.getText('rice.start.preview'), () => start(true));
      const recalculate = action({ class: 'aui-button aui-button-primary', 'aria-describedby': WHAT },
        AJS.I18n.getText('rice.start.recalculate'), () => start(false));
      const form = element('form', {
        class: 'aui top-label',
        onsubmit: (event) => event.preventDefault(),
      },
      element('div', { class: 'field-group' }, element('label', { for: PROJECT }, AJS.I18n.getText('rice.start.scope')), select),
      element('div', { class: 'field-group' }, element('label', { for: JQL }, AJS.I18n.getText('rice.start.jql')), input, error, hint),
      will,
      element('div', { class: 'buttons-container' }, element('div', { class: 'buttons' }, preview, ' ', recalculate)));

      const offered = projects.some(({ key }) => key === place.project);
      select.value = offered ? place.project : '';
      input.value = offered ? place.jql : '';
      select.addEventListener('change', edited);
      input.addEventListener('input', edited);
      changed();

      const node = element('section', { class: 'rice-start' });
      replace(node, element('h2', {}, AJS.I18n.getText('rice.start.title')), form);
      return { node, place: () => ({ project: select.value, jql: jql() }) };
    };
  });
