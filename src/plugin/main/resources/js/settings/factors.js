/** Where the factors of an issue come from. */
define('rice/settings/factors', ['rice/dom', 'rice/settings/kinds', 'rice/settings/paths', 'rice/settings/rows', 'rice/settings/words'],
  (dom, kinds, paths, rows, words) => {
    'use strict';

    const { element, replace } = dom;
    const { KINDS } = kinds;

    const isConstant = (source) => source !== undefined && source.kind === 'constant';

    /** A constant at the end is what is assumed where nothing else tells. */
    const assumed = (sources) => (isConstant(sources[sources.length - 1]) ? sources[sources.length - 1] : null);

    const listed = (sources) => (assumed(sources) ? sources.length - 1 : sources.length);

    /** Whether an issue without a value has no score, or an assumed value. */
    const otherwise = (settings, path, unit) => {
      const { draft, inputs, marks } = settings;
      const id = paths.id(path) + '-otherwise';
      const holder = element('span', {});
      const sources = () => draft.get(path);

      const draw = () => replace(holder, assumed(sources())
        ? inputs.number({ path: path.concat(sources().length - 1, 'value'), label: AJS.I18n.getText('rice.set.otherwise.value'), unit: unit.text(), isCell: true }) : null);

      // Arrow keys go from choice to choice, and must not be led away.
      let isByKey = false;

      const choose = (isAssumed) => {
        draft.set(path, sources().slice(0, listed(sources())).concat(isAssumed ? [{ kind: 'constant', value: '' }] : []));
        draw();
        if (isAssumed) {
          marks.hush(path.concat(sources().length - 1));
          if (!isByKey) {
            holder.querySelector('input').focus();
          }
        }
      };

      const radio = (value, label) => element('label', {}, element('input', {
        type: 'radio', name: id, id: id + '-' + value, checked: (assumed(sources()) !== null) === (value === 'assume'), onchange: () => choose(value === 'assume'),
      }), label);

      draw();
      const node = element('div', { class: 'rice-otherwise', role: 'radiogroup', 'aria-labelledby': id },
        element('span', { class: 'rice-label', id }, AJS.I18n.getText('rice.set.otherwise')),
        radio('gap', AJS.I18n.getText('rice.set.otherwise.gap')),
        radio('assume', AJS.I18n.getText('rice.set.otherwise.assume')), holder);
      node.addEventListener('keydown', () => { isByKey = true; });
      node.addEventListener('pointerdown', () => { isByKey = false; });
      marks.hushUntilLeft(node);
      return { node, draw };
    };

    const adder = (path, add) => {
      const id = paths.id(path) + '-kind';
      const select = element('select', { class: 'select', id, 'aria-label': AJS.I18n.getText('rice.set.sources.kind') },
        ...Object.keys(KINDS).filter((kind) => kind !== 'constant').map((kind) => element('option', { value: kind }, KINDS[kind].label)));
      return {
        node: element('div', { class: 'rice-adder' }, select, ' ',
          element('button', { type: 'button', class: 'aui-button', onclick: () => add(select.value) }, AJS.I18n.getText('rice.set.sources.add'))),
        focus: () => select.focus(),
      };
    };

    /** What the list as a whole lacks. */
    const complaint = ({ marks }, path, focus) => {
      const node = element('div', { class: 'error', id: paths.id(path) + '-error' });
      marks.add(path, { isThere: () => node.isConnected, focus, tell: (wrong) => { node.textContent = wrong; } });
      return node;
    };

    const sources = (settings, path, unit) => {
      const { choices, draft, marks } = settings;
      const last = otherwise(settings, path, unit);

      /** What is wrong with a source as a whole is told under it. */
      const row = (source, at) => {
        const wrong = element('div', { class: 'error' });
        const content = element('div', { class: 'rice-source', 'data-kind': source.kind },
          element('span', { class: 'rice-source-kind' }, KINDS[source.kind].label), ...KINDS[source.kind].inputs(settings, at, unit), wrong);
        marks.add(at, { isThere: () => wrong.isConnected, focus: () => content.querySelector('select, input').focus(), tell: (text) => { wrong.textContent = text; } });
        return content;
      };

      const list = rows(settings, {
        path,
        name: (source) => kinds.name(choices, source),
        draw: row,
        count: listed,
        group: ({ kind }) => (KINDS[kind].isTyped ? 0 : 1),
        drawn: last.draw,
        rest: () => more.node.querySelector('select'),
      });
      const more = adder(path, (kind) => list.add(Object.assign({ kind }, KINDS[kind].start(choices, draft))));
      return [element('p', { class: 'rice-label' }, AJS.I18n.getText('rice.set.sources')), list.node, complaint(settings, path, more.focus), more.node, last.node];
    };

    const factor = (settings, { id, label, what }) => {
      const path = ['factors', id];
      const unit = words.unit(settings, path.concat('unit'));
      return words.part(label, [what, unit.input], sources(settings, path.concat('sources'), unit));
    };

    /** Another field for the score is for administrators of Jira: what stands in it is overwritten. */
    const score = ({ choices, inputs }) => (choices.mayChooseScoreField
      ? words.part(AJS.I18n.getText('rice.set.score'), [], [inputs.choice({ path: ['scoreField'], label: AJS.I18n.getText('rice.set.score.field'), hint: AJS.I18n.getText('rice.set.score.hint') },
        choices.scoreFields.map(({ id, name }) => [id, name + ' (' + id + ')']))])
      : null);

    return (settings) => [
      element('p', {}, AJS.I18n.getText('rice.set.factors.what')),
      ...words.FACTORS.map((one) => factor(settings, one)),
      score(settings),
    ];
  });
