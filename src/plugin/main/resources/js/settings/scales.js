/** The levels that people choose from, and how numbers are stored and rounded. */
define('rice/settings/scales', ['rice/dom', 'rice/settings/paths', 'rice/settings/rows', 'rice/settings/units', 'rice/settings/words'], (dom, paths, rows, units, words) => {
  'use strict';

  const { element } = dom;

  const button = (text, run) => element('button', { type: 'button', class: 'aui-button', onclick: run }, text);

  /** Names and values, in the order in which people are offered them. */
  const levels = (settings, path) => {
    const { draft, inputs, marks } = settings;
    const node = element('table', { class: 'aui rice-values' });
    const none = element('p', { class: 'rice-subtle' }, AJS.I18n.getText('rice.set.levels.none'));
    const add = button(AJS.I18n.getText('rice.set.levels.add'), () => list.add({ name: '', value: '' }));

    const row = (level, at, index) => {
      const wrong = element('div', { class: 'error' });
      const cells = [
        element('td', {}, inputs.name({ path: at.concat('name'), label: AJS.I18n.getText('rice.set.level.name', String(index + 1)), isCell: true }), wrong),
        element('td', {}, inputs.number({ path: at.concat('value'), label: AJS.I18n.getText('rice.set.level.value', String(index + 1)), isCell: true })),
      ];
      marks.add(at, { isThere: () => wrong.isConnected, focus: () => cells[0].querySelector('input').focus(), tell: (text) => { wrong.textContent = text; } });
      return cells;
    };

    const list = rows(settings, {
      path,
      tag: 'tr',
      name: ({ name }, index) => inputs.called(name) || AJS.I18n.getText('rice.set.level', String(index + 1)),
      draw: row,
      drawn: () => {
        const isEmpty = draft.get(path).length === 0;
        node.hidden = isEmpty;
        none.hidden = !isEmpty;
      },
      rest: () => add,
    });
    node.append(element('thead', {}, element('tr', {},
      element('th', { scope: 'col' }, AJS.I18n.getText('rice.set.levels.name')), element('th', { scope: 'col' }, AJS.I18n.getText('rice.set.value')), element('td', {}))), list.node);
    return { node, none, add, show: list.show };
  };

  /** Levels that others use; they take the place of those that are there. */
  const presets = ({ announce, choices, draft }, factor, used) => {
    const offered = choices.presets[factor] || [];
    if (offered.length === 0) {
      return null;
    }
    const path = ['factors', factor];
    const id = paths.id(path) + '-preset';
    const select = element('select', { id, class: 'select', 'aria-label': AJS.I18n.getText('rice.set.preset') },
      ...offered.map((preset) => element('option', { value: preset.id }, preset.label)));
    const use = () => {
      const { label, levels: own, stored } = offered[select.selectedIndex];
      draft.set(path.concat('levels'), own);
      announce(AJS.I18n.getText('rice.set.preset.used', label));
      return used(stored);
    };
    return element('div', { class: 'rice-united' }, select, button(AJS.I18n.getText('rice.set.preset.use'), use));
  };

  const plainScale = (settings, { id, label }) => {
    const list = levels(settings, ['factors', id, 'levels']);
    return words.part(label, [],
      [list.node, list.none, element('div', { class: 'rice-adder' }, list.add, presets(settings, id, () => list.show()))]);
  };

  /** What its field holds decides what its levels and the uncertainty mean. */
  const confidence = (settings, { label }) => {
    const path = ['factors', 'confidence', 'stored'];
    const list = levels(settings, ['factors', 'confidence', 'levels']);
    const change = (stored) => units.change(settings, stored).then(() => list.show());
    const stored = settings.inputs.choice({ path, label: AJS.I18n.getText('rice.set.stored'), hint: AJS.I18n.getText('rice.set.stored.hint') }, [
      ['percent', AJS.I18n.getText('rice.set.stored.percent')],
      ['fraction', AJS.I18n.getText('rice.set.stored.fraction')],
      ['raw', AJS.I18n.getText('rice.set.stored.raw')],
    ], { write: change });
    const select = stored.querySelector('select');
    const used = (wanted) => {
      if (wanted === null || wanted === settings.draft.get(path)) {
        return list.show();
      }
      const own = settings.draft.get(['factors', 'confidence', 'levels']);
      select.value = wanted;
      return units.change(settings, wanted).then(() => {
        settings.draft.set(['factors', 'confidence', 'levels'], own);
        list.show();
      });
    };
    return words.part(label, [],
      [stored, list.node, list.none, element('div', { class: 'rice-adder' }, list.add, presets(settings, 'confidence', used))]);
  };

  const rounding = ({ inputs }) => words.part(AJS.I18n.getText('rice.set.rounding'), [AJS.I18n.getText('rice.set.rounding.what')],
    [inputs.choice({ path: ['decimals'], label: AJS.I18n.getText('rice.set.rounding.decimals') }, [0, 1, 2, 3, 4, 5, 6].map((count) => [count, String(count)]))]);

  return (settings) => [
    element('p', {}, AJS.I18n.getText('rice.set.levels.what')),
    ...words.FACTORS.map((factor) => (factor.id === 'confidence' ? confidence(settings, factor) : plainScale(settings, factor))),
    rounding(settings),
  ];
});
