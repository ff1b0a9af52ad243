/** Values by name: for the options of a field, for priorities, for lanes. */
define('rice/settings/tables', ['rice/dom', 'rice/settings/paths'], (dom, paths) => {
  'use strict';

  const { element, replace } = dom;

  /** A name is typed where Jira does not tell which there are. */
  const adder = (settings, path, label, added) => {
    const id = paths.id(path) + '-new';
    const input = element('input', { type: 'text', class: 'text', id, 'aria-label': label, placeholder: label, autocomplete: 'off', maxlength: '255' });
    const add = () => {
      const name = input.value.trim();
      if (name === '') {
        input.focus();
        return;
      }
      if (settings.draft.get(path.concat(name)) === undefined) {
        settings.draft.set(path.concat(name), '');
      }
      input.value = '';
      added(name);
    };
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') {
        event.preventDefault();
        add();
      }
    });
    return element('div', { class: 'rice-adder' }, input, ' ', element('button', { type: 'button', class: 'aui-button', onclick: add }, AJS.I18n.getText('rice.set.add')));
  };

  /**
   * @param path of the object that holds the values
   * @param names those that Jira has; null where any can be typed
   * @param what the names are
   * @param value what the values are
   * @param unit of the values
   * @param add what is said where names are typed
   */
  const table = (settings, path, { names, what, value = AJS.I18n.getText('rice.set.value'), unit = null, add = what }) => {
    const { draft, inputs, marks } = settings;
    const body = element('tbody', {});
    const whole = element('div', { class: 'error', id: paths.id(path) + '-error' });
    const own = () => Object.keys(draft.get(path) || {});
    const isGone = (name) => names !== null && !names.includes(name);

    const leave = (name) => {
      draft.set(path.concat(name), undefined);
      marks.forget(path.concat(name));
      draw();
      (node.querySelector('input') || node).focus();
      settings.announce(AJS.I18n.getText('rice.set.rows.removed', name));
    };

    const row = (name) => element('tr', {},
      element('th', { scope: 'row', dir: 'auto' }, name, isGone(name) ? element('div', { class: 'rice-doubt' }, AJS.I18n.getText('rice.set.table.gone')) : null),
      element('td', {}, inputs.number({ path: path.concat(name), label: AJS.I18n.getText('rice.set.value.of', name), unit, isCell: true, empty: names === null ? '' : undefined })),
      names !== null && !isGone(name) ? element('td', {}) : element('td', { class: 'rice-row-buttons' }, element('button', {
        type: 'button',
        class: 'aui-button aui-button-subtle rice-row-button',
        'aria-label': AJS.I18n.getText('rice.set.rows.remove', name),
        title: AJS.I18n.getText('rice.set.rows.remove', name),
        onclick: () => leave(name),
      }, element('span', { class: 'aui-icon aui-icon-small aui-iconfont-cross', 'aria-hidden': 'true' }))));

    const draw = () => {
      const all = (names || []).concat(own().filter((name) => names === null || isGone(name)));
      replace(body, ...all.map(row));
      heads.hidden = all.length === 0;
      marks.tell();
    };

    const heads = element('table', { class: 'aui rice-values' },
      element('thead', {}, element('tr', {},
        element('th', { scope: 'col' }, what), element('th', { scope: 'col' }, value), element('td', {}))),
      body);
    const node = element('div', { class: 'rice-table', tabindex: '-1' }, heads, whole);
    if (names === null) {
      node.append(adder(settings, path, add, (name) => {
        draw();
        document.getElementById(paths.id(path.concat(name))).focus();
      }));
    }
    marks.add(path, {
      isThere: () => node.isConnected,
      focus: () => (node.querySelector('input') || node).focus(),
      tell: (wrong) => { whole.textContent = wrong; },
    });
    draw();
    return node;
  };

  /** A value for each option of the field that the picker chooses. */
  const options = (settings, path, picker) => {
    const holder = element('div', { class: 'rice-source-table' });
    const values = path.concat('values');
    const draw = () => {
      const field = settings.choices.selectFields.find(({ id }) => id === settings.draft.get(path.concat('field')));
      const isAny = field || Object.keys(settings.draft.get(values) || {}).length > 0;
      replace(holder, isAny ? table(settings, values, { names: field ? field.options : [], what: AJS.I18n.getText('rice.set.table.option') }) : null);
    };
    picker.querySelector('select').addEventListener('change', () => {
      // Options of another field have other names.
      settings.draft.set(values, {});
      draw();
    });
    draw();
    return [picker, holder];
  };

  const priorities = (settings, path) => [element('div', { class: 'rice-source-table' }, table(settings, path.concat('values'),
    { names: settings.choices.priorities, what: AJS.I18n.getText('rice.set.table.priority'), add: AJS.I18n.getText('rice.set.table.priority.new') }))];

  return { table, options, priorities };
});
