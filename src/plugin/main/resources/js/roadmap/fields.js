/** The fields of the form: each with a label, perhaps a hint, and what is wrong with its value. */
define('rice/roadmap/fields', ['rice/dom'], (dom) => {
  'use strict';

  const { element, replace } = dom;

  const options = (choices, value) => choices.map(([key, text]) => element('option', { value: key, selected: key === value }, text));

  const controls = {
    text: (attributes) => element('input', Object.assign({ type: 'text', class: 'text', autocomplete: 'off' }, attributes)),
    number: (attributes) => controls.text(Object.assign({ inputmode: 'decimal' }, attributes)),
    date: (attributes) => element('input', Object.assign({ class: 'text' }, attributes, { type: 'date' })),
    lines: (attributes) => element('textarea', Object.assign({ class: 'textarea', rows: '3' }, attributes)),
    select: (attributes) => element('select', Object.assign({ class: 'select' }, attributes)),
  };

  /** @param prefix of the ids */
  return (prefix) => (name, kind, { label, hint, value = '', choices = [], when = () => true }) => {
    const id = prefix + name;
    const error = element('div', { class: 'error', id: id + '-error' });
    const described = (hint ? id + '-hint ' : '') + error.id;
    const control = controls[kind]({ id, name, 'aria-describedby': described });
    replace(control, ...options(choices, value));
    control.value = kind === 'select' && !choices.some(([key]) => key === value) && choices.length ? choices[0][0] : value;
    const node = element('div', { class: 'field-group' }, element('label', { for: id }, label), control,
      hint ? element('div', { class: 'description', id: id + '-hint' }, hint) : null, error);
    return {
      name,
      node,
      when,
      focus: () => control.focus(),
      value: () => control.value.trim(),
      /** Other choices than before; what was chosen stays, and where it is none of them, it is told as it is. */
      choose: (some, missing) => {
        const chosen = control.value || value;
        const all = chosen && !some.some(([key]) => key === chosen) ? some.concat([[chosen, missing(chosen)]]) : some;
        replace(control, ...options(all, chosen));
      },
      tell: (sentence) => {
        error.textContent = sentence || '';
        control.setAttribute('aria-invalid', String(Boolean(sentence)));
      },
    };
  };
});
