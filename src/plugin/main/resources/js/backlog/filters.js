define('rice/backlog/filters', ['rice/dom', 'rice/backlog/choices', 'rice/backlog/chips'], (dom, choicesOf, chipsOf) => {
  'use strict';

  const { element } = dom;

  const TYPED = 300;
  const NONE = '';

  const DAYS = /^[1-9]\d{0,4}$/;

  /** At the end of queries from elsewhere: the list has an order of its own. */
  const ORDER = /\s*\border\s+by\b[^"']*$/i;

  /** Filters that are on or off. */
  const toggles = () => [
    { name: 'missing', value: 'true', text: AJS.I18n.getText('rice.backlog.filter.missing') },
    { name: 'changed', value: 'week', text: AJS.I18n.getText('rice.backlog.filter.changed') },
    { name: 'review', value: 'due', text: AJS.I18n.getText('rice.backlog.filter.due') },
  ];

  /** An input that asks when Enter is pressed or it is left, with room for what is wrong. */
  const field = ({ id, label, attributes, changed }) => {
    const input = element('input', Object.assign({ id, class: 'text', type: 'text', autocomplete: 'off', spellcheck: 'false', 'aria-describedby': id + '-error' }, attributes));
    const error = element('div', { class: 'error', id: id + '-error', role: 'alert' });
    const refuse = (sentence) => {
      error.textContent = sentence;
      input.toggleAttribute('aria-invalid', false);
      if (sentence !== '') {
        input.setAttribute('aria-invalid', 'true');
      }
    };
    input.addEventListener('change', () => changed(input.value.trim()));
    return { node: element('div', { class: 'field-group' }, element('label', { for: id }, label), input, error), input, refuse };
  };

  /**
   * Which issues are shown.
   *
   * @param fold the button that folds all but the search on narrow pages
   * @param choices of a name loads what may be chosen
   * @param ask gets changes of filters, null takes one off, and whether they are part of the last step
   */
  return ({ fold, choices, ask }) => {
    let filters = {};
    let typing = null;

    const set = (name, value) => ask({ [name]: value });

    const search = element('input', {
      id: 'rice-filter-text', class: 'text', type: 'search', autocomplete: 'off', placeholder: AJS.I18n.getText('rice.backlog.filter.text'),
      'aria-label': AJS.I18n.getText('rice.backlog.filter.text'),
    });
    const typed = () => {
      window.clearTimeout(typing);
      typing = null;
      if (search.value.trim() !== (filters.text || '')) {
        ask({ text: search.value.trim() || null }, 'text' in filters);
      }
    };
    search.addEventListener('input', () => {
      window.clearTimeout(typing);
      typing = window.setTimeout(typed, TYPED);
    });

    const buttons = toggles().map((toggle) => Object.assign(toggle, {
      button: element('button', {
        type: 'button', class: 'aui-button rice-toggle rice-folds', 'aria-pressed': 'false',
        onclick: () => set(toggle.name, filters[toggle.name] === toggle.value ? null : toggle.value),
      }, toggle.text),
    }));

    const jql = field({
      id: 'rice-filter-jql', label: AJS.I18n.getText('rice.backlog.filter.jql'), attributes: { class: 'text rice-jql' },
      changed: (text) => {
        jql.input.value = text.replace(ORDER, '');
        set('jql', jql.input.value || null);
      },
    });
    const days = field({
      id: 'rice-filter-days', label: AJS.I18n.getText('rice.backlog.filter.days'), attributes: { class: 'text short-field', inputmode: 'numeric' },
      changed: (text) => {
        if (text === '' || DAYS.test(text)) {
          set('review', text || null);
        } else {
          days.refuse(AJS.I18n.getText('rice.backlog.filter.days.wrong'));
        }
      },
    });
    const select = (name, label, extra) => ({
      name, label, list: choicesOf({ id: 'rice-filter-' + name, label, load: choices[name], extra: extra || [], changed: (value) => set(name, value) }),
    });
    const selects = [
      select('goal', AJS.I18n.getText('rice.backlog.filter.goal'), [{ value: NONE, text: AJS.I18n.getText('rice.backlog.filter.goal.none') }]),
      select('assignee', AJS.I18n.getText('rice.backlog.filter.assignee'), [{ value: NONE, text: AJS.I18n.getText('rice.backlog.filter.nobody') }]),
      select('version', AJS.I18n.getText('rice.backlog.filter.version')),
      select('component', AJS.I18n.getText('rice.backlog.filter.component')),
      select('epic', AJS.I18n.getText('rice.backlog.filter.epic')),
    ];

    const more = element('div', { id: 'rice-filter-more', class: 'rice-more rice-folds', hidden: true }, jql.node, days.node, ...selects.map(({ list }) => list.node));
    const disclose = element('button', { type: 'button', class: 'aui-button rice-disclose rice-folds', 'aria-expanded': 'false', 'aria-controls': more.id },
      AJS.I18n.getText('rice.backlog.filter.more'));
    const expand = (open) => {
      more.hidden = !open;
      disclose.setAttribute('aria-expanded', String(open));
      if (open) {
        selects.forEach(({ list }) => list.fill());
      }
    };
    disclose.addEventListener('click', () => expand(more.hidden));

    const clearAll = element('button', { type: 'button', class: 'aui-button aui-button-link rice-folds', hidden: true, onclick: () => clear() },
      AJS.I18n.getText('rice.backlog.filters.clear'));
    const clear = () => {
      ask(Object.fromEntries(Object.keys(filters).map((name) => [name, null])));
      search.focus();
    };
    const chips = chipsOf((name) => { set(name, null); search.focus(); });

    const chipTexts = () => {
      const text = (name, label, value) => ({ name, text: AJS.I18n.getText('rice.backlog.filters.chip', label, value) });
      return [
        filters.jql ? text('jql', AJS.I18n.getText('rice.backlog.filter.jql'), filters.jql) : null,
        filters.review && filters.review !== 'due' ? { name: 'review', text: AJS.I18n.getText('rice.backlog.filters.days', filters.review) } : null,
        ...selects.map(({ name, label, list }) => (filters[name] === undefined ? null : text(name, label, list.text()))),
      ].filter((chip) => chip !== null);
    };
    const drawChips = () => chips.show(chipTexts());

    const show = (wanted) => {
      filters = wanted;
      if (typing === null && search.value.trim() !== (filters.text || '')) {
        search.value = filters.text || '';
      }
      buttons.forEach(({ name, value, button }) => button.setAttribute('aria-pressed', String(filters[name] === value)));
      jql.input.value = filters.jql || '';
      days.input.value = filters.review && filters.review !== 'due' ? filters.review : '';
      jql.refuse('');
      days.refuse('');
      selects.forEach(({ name, list }) => {
        list.show(filters[name]);
        if (filters[name]) {
          list.fill().then(drawChips);
        }
      });
      drawChips();
      const on = Object.keys(filters).length;
      // The text is in sight beside the button.
      fold.tell(Object.keys(filters).filter((name) => name !== 'text').length);
      clearAll.hidden = on === 0;
    };

    /** Shows what the server says of the filters; false where it said nothing of them. */
    const refuse = (errors) => {
      const known = [[errors.jql, jql], [errors.review, days]].filter(([sentence]) => sentence);
      known.forEach(([sentence, { refuse: tell }]) => tell(sentence));
      if (known.length > 0) {
        fold.open(true);
        expand(true);
      }
      return known.length > 0;
    };

    const node = element('form', { class: 'aui top-label rice-filters', role: 'search', onsubmit: (event) => { event.preventDefault(); typed(); } },
      element('div', { class: 'rice-tools' }, search, fold.node, ...buttons.map(({ button }) => button), disclose, clearAll), more, chips.node);

    return { node, show, refuse };
  };
});
