/** Inputs that change the draft: each belongs to a place in the settings, and tells what is wrong with it. */
define('rice/settings/inputs', ['rice/dom', 'rice/numbers', 'rice/settings/paths'], (dom, numbers, paths) => {
  'use strict';

  const { element, replace } = dom;

  const TEXT = { type: 'text', autocomplete: 'off', spellcheck: 'false' };

  /** What an input cannot hold is kept as it was typed, for the server to refuse. */
  const amount = (empty) => (text) => {
    const value = numbers.parse(text);
    return value === null ? empty : value;
  };

  const shown = (value) => (typeof value === 'number' ? numbers.plain(value) : value || '');

  /** @param settings {draft, marks, choices} */
  return ({ draft, marks, choices }) => {
    /**
     * A control with its label, its hint, and beneath it what is wrong or doubtful.
     *
     * @param path where its value stands in the settings
     * @param isCell within a table or a row: the label is only heard
     * @param unit what stands behind it, a text or a node
     */
    const field = (control, { path, label, hint = null, isCell = false, unit = null }) => {
      const id = paths.id(path);
      const error = element('div', { class: 'error', id: id + '-error' });
      const warning = element('div', { class: 'rice-doubt', id: id + '-warning' });
      control.id = id;
      control.dataset.path = paths.text(path);
      if (isCell) {
        control.setAttribute('aria-label', label);
      }
      control.setAttribute('aria-describedby', [hint && id + '-hint', id + '-warning', id + '-error'].filter(Boolean).join(' '));
      const node = element('div', { class: isCell ? 'rice-cell' : 'field-group' },
        isCell ? null : element('label', { for: id }, label),
        unit === null ? control : element('div', { class: 'rice-united' }, control, element('span', { class: 'rice-subtle' }, unit)),
        error, warning,
        hint === null ? null : element('div', { class: 'description', id: id + '-hint' }, hint));
      marks.add(path, {
        isThere: () => control.isConnected,
        focus: () => control.focus(),
        tell: (wrong, doubtful) => {
          error.textContent = wrong;
          warning.textContent = doubtful;
          control.setAttribute('aria-invalid', String(wrong !== ''));
        },
      });
      return node;
    };

    /** A unit or a level as it is read: what the app proposes is stored alike in every language. */
    const called = (stored) => (Object.prototype.hasOwnProperty.call(choices.names, stored) ? choices.names[stored] : stored);

    const storedAs = (typed) => Object.keys(choices.names).find((stored) => choices.names[stored] === typed) || typed;

    /** A control in which something is typed; `read` makes the value of the text, or throws a sentence. */
    const typing = (control, place, read, show = shown) => {
      control.value = show(draft.get(place.path));
      const take = (isOver) => {
        let value = control.value;
        let sentence = null;
        try {
          value = read(control.value);
        } catch (problem) {
          sentence = problem;
        }
        marks.mistyped(place.path, sentence);
        if (!isOver) {
          draft.set(place.path, value);
          (place.changed || (() => {}))(value);
        }
      };
      control.addEventListener('input', () => take(false));
      if (typeof draft.get(place.path) === 'string') {
        take(true);
      }
      return field(control, place);
    };

    const line = () => element('input', Object.assign({ class: 'text', maxlength: '255' }, TEXT));

    const text = (place) => typing(line(), place, (typed) => typed);

    /** The name of a unit or a level. */
    const name = (place) => typing(line(), place, storedAs, called);

    /** JQL, which may be long. */
    const query = (place) => typing(element('textarea', { class: 'textarea rice-jql', rows: place.rows || '2', spellcheck: 'false' }), place, (typed) => typed);

    /** @param empty what an empty input means: '' is refused by the server, undefined takes the value away */
    const number = (place) => typing(element('input', Object.assign({ class: 'text rice-amount', inputmode: 'decimal' }, TEXT)), place,
      amount('empty' in place ? place.empty : ''));

    const options = (all, chosen) => all.map(([value, label]) =>
      element('option', { value: String(value === null ? '' : value), selected: value === chosen }, label));

    /**
     * One of some choices, as [[value, label]]. A value that is none of them stays, and is told as not found.
     *
     * @param changed is told the value; it changes the draft itself where `writes` says so
     */
    const choice = (place, offered, { chosen = draft.get(place.path), write = (value) => draft.set(place.path, value) } = {}) => {
      const isKnown = offered.some(([value]) => value === chosen) || chosen === undefined || chosen === '';
      const all = isKnown ? offered : offered.concat([[chosen, AJS.I18n.getText('rice.set.gone', String(chosen))]]);
      const control = element('select', { class: 'select' });
      replace(control, ...options(all, chosen));
      control.addEventListener('change', () => write(all[control.selectedIndex][0]));
      return field(control, place);
    };

    /** Yes or no; its label stands behind it. */
    const flag = (place) => {
      const control = element('input', { type: 'checkbox', class: 'checkbox', checked: draft.get(place.path) === true });
      control.addEventListener('change', () => draft.set(place.path, control.checked));
      const node = field(control, Object.assign({}, place, { isCell: true }));
      control.removeAttribute('aria-label');
      control.after(element('label', { for: control.id }, place.label));
      node.className = 'checkbox';
      return node;
    };

    return { field, called, text, name, query, number, choice, flag };
  };
});
