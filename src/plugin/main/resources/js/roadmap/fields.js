/** The fields of a form: each with a label, perhaps a hint, and what is wrong with its value. */
define('rice/roadmap/fields', ['rice/dom'], (dom) => {
  'use strict';

  const { element, replace } = dom;

  const KINDS = { lines: ['textarea', { class: 'textarea', rows: '3' }], select: ['select', { class: 'select' }], date: ['input', { class: 'text', type: 'date' }] };
  const TEXT = ['input', { class: 'text', autocomplete: 'off' }];

  /**
   * @param prefix of the ids
   * @param given the values
   * @param kind 'text', 'lines', 'date', or choices as [[value, text]]
   * @param when whether the field is there, as the values are
   */
  return (prefix, given) => (name, kind, text, when = () => true, hint = null) => {
    const id = prefix + name;
    const error = element('div', { class: 'error', id: id + '-error' });
    const [tag, attributes] = KINDS[kind] || (kind === 'text' ? TEXT : KINDS.select);
    const control = element(tag, { id, name, 'aria-describedby': id + '-error ' + id + '-hint', ...attributes });
    const node = element('div', { class: 'field-group' }, element('label', { for: id }, text), control,
      element('div', { class: 'description', id: id + '-hint' }, hint), error);

    /** Other choices than before; what was chosen stays, and where it is none of them, it is told so: not while there are none yet. */
    const choose = (choices) => {
      const chosen = (control.options.length ? control.value : given[name]) || '';
      const all = choices.some(([value]) => value === chosen) || !chosen ? choices : choices.concat([[chosen, choices.length ? AJS.I18n.getText('rice.roadmap.form.gone', chosen) : chosen]]);
      replace(control, ...all.map(([value, label]) => element('option', { value, selected: value === chosen }, label)));
    };
    if (Array.isArray(kind)) {
      choose(kind);
    } else {
      control.value = given[name] || '';
    }
    return {
      name,
      node,
      when,
      choose,
      focus: () => control.focus(),
      value: () => control.value.trim(),
      tell: (sentence) => {
        error.textContent = sentence || '';
        control.setAttribute('aria-invalid', Boolean(sentence));
      },
    };
  };
});
