define('rice/factor-editor', ['rice/dom', 'rice/numbers'], (dom, numbers) => {
  'use strict';

  const { element } = dom;

  const options = (factor) => {
    const known = factor.input.levels.some((level) => level.value === factor.input.typed);
    const own = factor.input.typed === null || known ? [] : [{ name: AJS.I18n.getText('rice.edit.ownvalue'), value: factor.input.typed }];
    return own.concat(factor.input.levels);
  };

  const levelPicker = (factor, attributes) => {
    const choices = options(factor).map((level) =>
      element('option', { value: numbers.plain(level.value), selected: level.value === factor.input.typed }, level.name + ' (' + (level.text || level.value) + ')'));
    const empty = element('option', { value: '', selected: factor.input.typed === null }, AJS.I18n.getText('rice.edit.notset'));
    return element('select', Object.assign({ class: 'select' }, attributes), empty, ...choices);
  };

  const numberInput = (factor, attributes) =>
    element('input', Object.assign({
      class: 'text', type: 'text', inputmode: 'decimal', autocomplete: 'off',
      value: factor.input.typed === null ? '' : numbers.plain(factor.input.typed),
    }, attributes));

  /** What a person sets a factor with: a choice of its levels, or a number where it has none. */
  const control = (factor, attributes) =>
    factor.input.levels.length > 0 ? levelPicker(factor, attributes) : numberInput(factor, attributes);

  /**
   * A form that changes one factor. `save(value)` returns a promise; a refusal is shown beside the input
   * and the form stays open. `close()` is called on Escape and Cancel. `unsaved()` tells whether closing
   * would lose what was typed.
   */
  const factorEditor = ({ id, factor, save, close }) => {
    const errorId = id + '-error';
    const attributes = { id, 'aria-label': factor.label, 'aria-describedby': errorId };
    const input = control(factor, attributes);
    const error = element('div', { id: errorId, class: 'error rice-error', role: 'alert' });
    const submit = element('button', { class: 'aui-button aui-button-primary', type: 'submit' }, AJS.I18n.getText('rice.edit.save'));
    const cancel = element('button', { class: 'aui-button aui-button-link', type: 'button', onclick: () => close() }, AJS.I18n.getText('rice.edit.cancel'));

    const busy = (saving) => {
      submit.disabled = saving;
      cancel.disabled = saving;
    };
    const refuse = (sentence) => {
      error.textContent = sentence;
      input.setAttribute('aria-invalid', 'true');
      busy(false);
      input.focus();
    };
    const submitted = (event) => {
      event.preventDefault();
      if (submit.disabled) {
        return;
      }
      let value;
      try {
        value = numbers.parse(input.value);
      } catch (sentence) {
        refuse(sentence);
        return;
      }
      busy(true);
      save(value).catch(refuse);
    };
    const keyed = (event) => {
      if (event.key === 'Escape') {
        event.stopPropagation();
        if (!submit.disabled) {
          close();
        }
      }
    };
    // Typing replaces the value, as in Jira's own fields.
    const start = () => {
      input.focus();
      if (input.select) {
        input.select();
      }
    };
    const before = input.value;
    return {
      unsaved: () => submit.disabled || input.value !== before,
      node: element('form', { class: 'aui rice-editor', onsubmit: submitted, onkeydown: keyed },
        input, element('div', { class: 'rice-editor-buttons' }, submit, cancel), error),
      focus: start,
    };
  };

  return { factorEditor, control };
});
