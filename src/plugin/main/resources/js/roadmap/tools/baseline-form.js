define('rice/roadmap/baseline-form', ['rice/dom', 'rice/rest', 'rice/roadmap/parts', 'rice/roadmap/baseline-store'], (dom, rest, parts, store) => {
  'use strict';

  const { element } = dom;
  const { field, textInput } = parts;

  /** Of a name, as the server has it. */
  const LONGEST = 100;

  /** Saves a baseline under a name: the plan as it is now, with `extra()` parameters more; `saved(entry)` is told. */
  return (view, id, extra, saved) => {
    const name = field(view.id + id, AJS.I18n.getText('rice.roadmap.changes.name'), textInput({ maxlength: LONGEST, 'aria-required': 'true' }));
    const submit = element('button', { class: 'aui-button', type: 'submit' }, AJS.I18n.getText('rice.roadmap.changes.save'));
    return element('form', {
      class: 'aui rice-fields',
      onsubmit: (event) => {
        event.preventDefault();
        const text = name.control.value.trim();
        if (text === '') {
          name.error(AJS.I18n.getText('rice.roadmap.changes.noname'));
        } else if (!submit.disabled) {
          submit.disabled = true;
          store.add(view, text, extra()).then((entry) => {
            name.control.value = '';
            name.error();
            saved(entry);
          }, (problem) => name.error(rest.sentence(problem))).then(() => { submit.disabled = false; });
        }
      },
    }, name.node, submit);
  };
});
