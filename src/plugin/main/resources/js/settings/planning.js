/** What is ranked, how a roadmap looks ahead, and when something is due. */
define('rice/settings/planning',
  ['rice/dom', 'rice/settings/links', 'rice/numbers', 'rice/settings/rows', 'rice/settings/tables', 'rice/settings/words'],
  (dom, links, numbers, rows, tables, words) => {
    'use strict';

    const { element, replace } = dom;

    const path = (...keys) => ['planning', ...keys];

    const named = (fields) => fields.map(({ id, name }) => [id, name + ' (' + id + ')']);

    const candidates = (settings) => {
      const count = element('div', { class: 'rice-subtle rice-count' });
      settings.live((answer) => {
        const matching = answer && answer.candidates.matching;
        count.textContent = matching === null ? '' : AJS.I18n.getText('rice.set.candidates.count', matching, numbers.number(matching));
      });
      return words.part(AJS.I18n.getText('rice.set.candidates'), [AJS.I18n.getText('rice.set.candidates.what')],
        [settings.inputs.query({ path: path('candidates', 'jql'), label: AJS.I18n.getText('rice.set.jql'), rows: '3' }), count]);
    };

    const periods = ({ draft, inputs }) => words.part(AJS.I18n.getText('rice.set.periods'), [AJS.I18n.getText('rice.set.periods.what')], [
      element('div', { class: 'rice-fields' }, inputs.choice({ path: path('horizon', 'periodKind'), label: AJS.I18n.getText('rice.set.periods.kind') }, [
        ['month', AJS.I18n.getText('rice.set.periods.month')],
        ['quarter', AJS.I18n.getText('rice.set.periods.quarter')],
        ['sprint', AJS.I18n.getText('rice.set.periods.sprint')],
      ]), inputs.number({ path: path('horizon', 'periods'), label: AJS.I18n.getText('rice.set.periods.count') })),
      inputs.number({ path: path('horizon', 'capacity'), label: AJS.I18n.getText('rice.set.periods.capacity'), unit: inputs.called(draft.get(['factors', 'effort', 'unit'])), empty: null, hint: AJS.I18n.getText('rice.set.periods.capacity.hint') }),
      inputs.number({ path: path('horizon', 'mostIssues'), label: AJS.I18n.getText('rice.set.periods.issues'), hint: AJS.I18n.getText('rice.set.periods.issues.hint') }),
    ]);

    const lanes = (settings) => {
      const { choices, draft, inputs, marks } = settings;
      const at = path('lanes');
      const holder = element('div', {});
      const draw = () => {
        const { kind } = draft.get(at);
        replace(holder,
          kind === 'team' ? inputs.choice({ path: at.concat('field'), label: AJS.I18n.getText('rice.set.lanes.field') },
            [[null, AJS.I18n.getText('rice.set.field.choose')]].concat(named(choices.teamFields))) : null,
          kind === 'none' ? null : element('p', { class: 'rice-label rice-gap' }, AJS.I18n.getText('rice.set.lanes.own')),
          kind === 'none' ? null : tables.table(settings, at.concat('capacities'), {
            names: null, what: AJS.I18n.getText('rice.set.lanes.lane'), value: AJS.I18n.getText('rice.set.lanes.capacity'), unit: inputs.called(draft.get(['factors', 'effort', 'unit'])), add: AJS.I18n.getText('rice.set.lanes.new'),
          }));
      };
      const kind = inputs.choice({ path: at.concat('kind'), label: AJS.I18n.getText('rice.set.lanes.kind') }, [
        ['none', AJS.I18n.getText('rice.set.lanes.none')],
        ['component', AJS.I18n.getText('rice.set.lanes.component')],
        ['epic', AJS.I18n.getText('rice.set.lanes.epic')],
        ['team', AJS.I18n.getText('rice.set.lanes.team')],
        ['assignee', AJS.I18n.getText('rice.set.lanes.assignee')],
      ], {
        // Lanes of another kind have other names.
        write: (value) => {
          draft.set(at, { kind: value, field: null, capacities: {} });
          draw();
          marks.hush(at.concat('field'));
        },
      });
      draw();
      const part = words.part(AJS.I18n.getText('rice.set.lanes'), [AJS.I18n.getText('rice.set.lanes.what')], [kind, holder]);
      marks.hushUntilLeft(part);
      return part;
    };

    const cutLine = ({ draft, inputs }) => words.part(AJS.I18n.getText('rice.set.cut'), [AJS.I18n.getText('rice.set.cut.what')], [
      inputs.number({ path: path('cutLine', 'sprintCapacity'), label: AJS.I18n.getText('rice.set.cut.capacity'), unit: inputs.called(draft.get(['factors', 'effort', 'unit'])), empty: null, hint: AJS.I18n.getText('rice.set.cut.capacity.hint') }),
      inputs.choice({ path: path('cutLine', 'policy'), label: AJS.I18n.getText('rice.set.cut.policy') }, [
        ['stop', AJS.I18n.getText('rice.set.cut.stop')],
        ['fill', AJS.I18n.getText('rice.set.cut.fill')],
      ]),
    ]);

    const prerequisites = ({ project, choices, draft, inputs }) => {
      const at = path('prerequisites');
      const holder = element('div', { class: 'rice-long' });
      const draw = () => replace(holder, inputs.choice({ path: at.concat('direction'), label: AJS.I18n.getText('rice.set.links.order') }, links.orders(project, choices, draft.get(at.concat('linkType')))));
      const place = { path: at.concat('linkType'), label: AJS.I18n.getText('rice.set.links') };
      const type = choices.linkTypes === null ? inputs.text(place) : inputs.choice(place, links.types(choices));
      type.addEventListener('change', draw);
      draw();
      return words.part(AJS.I18n.getText('rice.set.prerequisites'), [AJS.I18n.getText('rice.set.prerequisites.what')], [type, holder]);
    };

    const review = ({ inputs }) => words.part(AJS.I18n.getText('rice.set.review'), [AJS.I18n.getText('rice.set.review.what')],
      [inputs.number({ path: ['review', 'afterDays'], label: AJS.I18n.getText('rice.set.review.after'), unit: AJS.I18n.getText('rice.set.review.days') })]);

    /** A spread in words: two times in three the true score is within this factor. */
    const within = (sigma) => (typeof sigma === 'number' && Number.isFinite(sigma)
      ? AJS.I18n.getText('rice.set.uncertainty.factor', numbers.number(Number(Math.exp(sigma).toFixed(2)))) : '');

    const uncertainty = (settings) => {
      const { draft, inputs, marks } = settings;
      const at = ['uncertainty'];
      const add = element('button', { type: 'button', class: 'aui-button', onclick: () => list.add({ confidence: '', sigma: '' }) }, AJS.I18n.getText('rice.set.uncertainty.add'));
      const list = rows(settings, {
        path: at,
        tag: 'tr',
        name: ({ confidence }, index) => AJS.I18n.getText('rice.set.uncertainty.row', confidence === '' ? String(index + 1) : numbers.plain(confidence)),
        isMoved: false,
        draw: (point, here, index) => {
          const told = element('td', { class: 'rice-subtle' }, within(point.sigma));
          const wrong = element('div', { class: 'error' });
          marks.add(here, { isThere: () => wrong.isConnected, focus: () => told.parentNode.querySelector('input').focus(), tell: (text) => { wrong.textContent = text; } });
          return [
            element('td', {}, inputs.number({ path: here.concat('confidence'), label: AJS.I18n.getText('rice.set.uncertainty.confidence.of', String(index + 1)), isCell: true }), wrong),
            element('td', {}, inputs.number({
              path: here.concat('sigma'), label: AJS.I18n.getText('rice.set.uncertainty.sigma.of', String(index + 1)), isCell: true, changed: (value) => { told.textContent = within(value); },
            })),
            told,
          ];
        },
        rest: () => add,
      });
      const wrong = element('div', { class: 'error' });
      marks.add(at, { isThere: () => wrong.isConnected, focus: () => add.focus(), tell: (text) => { wrong.textContent = text; } });
      return words.part(AJS.I18n.getText('rice.set.uncertainty'), [AJS.I18n.getText('rice.set.uncertainty.what')], [
        element('table', { class: 'aui rice-values' }, element('thead', {}, element('tr', {},
          element('th', { scope: 'col' }, AJS.I18n.getText('rice.factor.confidence')),
          element('th', { scope: 'col' }, AJS.I18n.getText('rice.set.uncertainty.sigma')),
          element('th', { scope: 'col' }, AJS.I18n.getText('rice.set.uncertainty.within')), element('td', {}))), list.node),
        wrong, element('div', { class: 'rice-adder' }, add)]);
    };

    /** Fields of Jira's own that are not told among the custom ones. */
    const withOwn = (fields, id, name) => (fields.some((field) => field.id === id) ? named(fields) : [[id, name]].concat(named(fields)));

    const planFields = ({ choices, inputs }) => {
      const none = [null, AJS.I18n.getText('rice.set.dates.none')];
      return words.part(AJS.I18n.getText('rice.set.dates'), [AJS.I18n.getText('rice.set.dates.what')], [
        inputs.choice({ path: path('planFields', 'start'), label: AJS.I18n.getText('rice.set.dates.start') }, [none].concat(named(choices.dateFields.filter(({ id }) => id !== 'duedate')))),
        inputs.choice({ path: path('planFields', 'end'), label: AJS.I18n.getText('rice.set.dates.end') }, [none].concat(withOwn(choices.dateFields, 'duedate', AJS.I18n.getText('rice.dates.field.duedate')))),
        inputs.choice({ path: path('planFields', 'version'), label: AJS.I18n.getText('rice.set.dates.version') },
          [none].concat(withOwn(choices.versionFields, 'fixVersions', AJS.I18n.getText('rice.dates.field.fixversions')))),
      ]);
    };

    return (settings) => [candidates, periods, lanes, cutLine, prerequisites, review, uncertainty, planFields].map((part) => part(settings));
  });
