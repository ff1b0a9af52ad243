/** The editor in a cell of the grid; there is at most one. */
define('rice/backlog/editing', ['rice/dom'], (dom) => {
  'use strict';

  const { element, replace } = dom;

  const ERROR = 'rice-cell-error';

  /** `enter(key, name, value)` takes what was entered, `invalid(key, name, typed, sentence)` what cannot be a value where somebody went on. */
  return ({ grid, rows, values, enter, invalid }) => {
    let open = null;
    let pressing = false;

    const press = (event) => { pressing = event.type === 'pointerdown'; };
    ['pointerdown', 'pointerup', 'pointercancel'].forEach((type) => document.addEventListener(type, press, true));

    const close = () => {
      const { key, td } = open;
      open = null;
      td.removeAttribute('data-editing');
      rows.redraw(key);
    };

    const refuse = (sentence) => {
      open.error.textContent = sentence;
      open.input.setAttribute('aria-invalid', 'true');
    };

    /** Closes the editor and hands on its value; `wrong` gets a sentence where there is none. */
    const commit = (wrong) => {
      const { key, name, input, before } = open;
      let value;
      try {
        value = values.read(name, input.value);
      } catch (sentence) {
        wrong(sentence);
        return false;
      }
      close();
      if (value !== before) {
        enter(key, name, value);
      }
      return true;
    };

    const commitAndGo = (down, right) => {
      const { key, name } = open;
      if (commit(refuse)) {
        grid.focus(key, name);
        grid.move(down, right);
      }
    };

    const leave = () => commit((sentence) => {
      const { key, name, input } = open;
      close();
      invalid(key, name, input.value, sentence);
    });

    const restore = () => {
      const { key, name } = open;
      close();
      grid.focus(key, name);
    };

    const keyed = (event) => {
      // Neither the grid nor Jira's shortcuts are meant.
      event.stopPropagation();
      const step = event.shiftKey ? -1 : 1;
      const act = { Enter: () => commitAndGo(step, 0), Tab: () => commitAndGo(0, step), Escape: restore }[event.key];
      if (act && !event.isComposing) {
        event.preventDefault();
        act();
      }
    };

    const leaveIf = (editor) => () => {
      if (open === editor) {
        leave();
      }
    };

    /**
     * Whoever goes elsewhere has entered what is there; another window is not elsewhere. What is being clicked must not be
     * drawn anew before the click is done.
     */
    const left = (event) => {
      if (open === null || !document.hasFocus() || open.td.contains(event.relatedTarget)) {
        return;
      }
      const then = leaveIf(open);
      if (pressing) {
        document.addEventListener('pointerup', () => setTimeout(then), { once: true });
      } else {
        then();
      }
    };

    /** A picker keeps its choice where what was typed is no level. */
    const begin = (input, typed) => {
      const { value } = input;
      input.value = typed;
      if (input.value !== typed) {
        input.value = value;
      }
    };

    /** `typed`: what the input begins with instead of the value; `sentence`: what is said beside it. */
    const start = (row, name, td, { typed, sentence } = {}) => {
      if (open !== null) {
        leave();
      }
      const factor = values.of(row, name);
      const input = values.control(name, factor.typed, { 'aria-label': [AJS.I18n.getText('rice.backlog.edit.label', values.label(name), row.key)].concat(values.unit(name)).join(', '), 'aria-describedby': ERROR });
      // Where the value comes from elsewhere, there is nothing to change but something to see.
      if (input.select && factor.typed === null) {
        input.placeholder = factor.text;
      }
      const error = element('div', { id: ERROR, class: 'rice-popup rice-popup-error', role: 'alert' });
      open = { key: row.key, name, td, input, error, before: factor.typed, shown: input.value };
      td.setAttribute('data-editing', '');
      replace(td, element('div', { class: 'rice-cell-editor', onkeydown: keyed, onfocusout: left }, input, input.select && values.percent(name) ? '%' : null, error));
      input.focus();
      if (typed !== undefined) {
        begin(input, typed);
      } else if (input.select) {
        input.select();
      }
      if (sentence) {
        refuse(sentence);
      }
    };

    return { start, isOpen: () => open !== null, unsaved: () => open !== null && open.input.value !== open.shown };
  };
});
