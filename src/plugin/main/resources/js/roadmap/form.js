/** The fields by which an item is configured, and what can be wrong with them without asking the server. */
define('rice/roadmap/form', ['rice/numbers', 'rice/roadmap/fields', 'rice/roadmap/parts'], (numbers, fieldsOf, parts) => {
  'use strict';

  const baselines = [['', AJS.I18n.getText('rice.roadmap.form.baseline.none')], ['latest', AJS.I18n.getText('rice.roadmap.form.baseline.latest')]];
  const same = ['', AJS.I18n.getText('rice.roadmap.form.project.same')];
  const kinds = [same, ['quarter', AJS.I18n.getText('rice.roadmap.form.kind.quarter')], ['month', AJS.I18n.getText('rice.roadmap.form.kind.month')]];
  const withSprints = kinds.concat([['sprint', AJS.I18n.getText('rice.roadmap.form.kind.sprint')]]);

  const isJql = ({ source }) => source === 'jql';
  const isSprint = ({ periodKind }) => periodKind === 'sprint';
  const isNot = (is) => (now) => !is(now);

  /** What ends with a number, and the preferences that do, line by line. */
  const NUMBER = /[^=\s][^=\n]*$/gm;
  const NUMBERS = ['capacity', 'cutValue', 'laneCapacities'];

  /** These preferences with the numbers in them made anew. */
  const rewritten = (preferences, make) => ({
    ...preferences,
    ...Object.fromEntries(NUMBERS.map((name) => [name, (preferences[name] || '').replace(NUMBER, make)])),
  });

  const make = (prefix, given) => {
    const field = fieldsOf(prefix, rewritten(given, numbers.plain));
    const own = AJS.I18n.getText('rice.roadmap.form.project.own');
    return [
      field('title', 'text', AJS.I18n.getText('rice.roadmap.form.title')),
      field('source', [['project', AJS.I18n.getText('rice.roadmap.form.project')], ['jql', AJS.I18n.getText('rice.roadmap.form.jql')]], AJS.I18n.getText('rice.roadmap.form.source')),
      field('project', [], AJS.I18n.getText('rice.roadmap.form.project'), isNot(isJql)),
      field('jql', 'lines', AJS.I18n.getText('rice.roadmap.form.jql'), isJql, AJS.I18n.getText('rice.roadmap.form.jql.hint')),
      field('periodKind', isSprint(given) ? withSprints : kinds, AJS.I18n.getText('rice.roadmap.form.kind')),
      field('board', [], AJS.I18n.getText('rice.roadmap.form.board'), isSprint),
      field('from', 'date', AJS.I18n.getText('rice.roadmap.form.from'), isNot(isSprint), AJS.I18n.getText('rice.roadmap.form.from.hint')),
      field('periods', 'text', AJS.I18n.getText('rice.roadmap.form.periods'), undefined, own),
      field('capacity', 'text', AJS.I18n.getText('rice.roadmap.form.capacity'), undefined, own),
      field('lanes', [
        same,
        ['none', AJS.I18n.getText('rice.roadmap.form.lanes.none')],
        ['component', AJS.I18n.getText('rice.roadmap.form.lanes.component')],
        ['team', AJS.I18n.getText('rice.roadmap.form.lanes.team')],
        ['epic', AJS.I18n.getText('rice.roadmap.form.lanes.epic')],
        ['assignee', AJS.I18n.getText('rice.roadmap.form.lanes.assignee')],
      ], AJS.I18n.getText('rice.roadmap.form.lanes')),
      field('field', [], AJS.I18n.getText('rice.roadmap.form.field'), ({ lanes }) => lanes === 'team'),
      field('laneCapacities', 'lines', AJS.I18n.getText('rice.roadmap.form.own'), ({ lanes }) => lanes !== 'none', AJS.I18n.getText('rice.roadmap.form.own.hint')),
      field('cut', [
        ['', AJS.I18n.getText('rice.roadmap.form.cut.all')],
        ['top', AJS.I18n.getText('rice.roadmap.form.cut.top')],
        ['score', AJS.I18n.getText('rice.roadmap.form.cut.score')],
      ], AJS.I18n.getText('rice.roadmap.form.cut')),
      field('cutValue', 'text', AJS.I18n.getText('rice.roadmap.form.cut.value'), ({ cut }) => cut !== ''),
      field('baseline', baselines, AJS.I18n.getText('rice.roadmap.form.baseline')),
      field('view', [['roadmap', AJS.I18n.getText('rice.roadmap.view.roadmap')], ['values', AJS.I18n.getText('rice.roadmap.view.values')]], AJS.I18n.getText('rice.roadmap.view')),
      field('refresh', [
        ['false', AJS.I18n.getText('rice.roadmap.form.refresh.never')],
        ...['15', '30', '60', '120'].map((minutes) => [minutes, AJS.I18n.getText('rice.roadmap.form.refresh.minutes', minutes)]),
      ], AJS.I18n.getText('rice.roadmap.refresh')),
    ];
  };

  const needed = (value) => (value ? null : AJS.I18n.getText('rice.roadmap.form.needed'));
  const lane = (line) => /\S\s*=/.test(line) ? parts.wrong(line.replace(/.*=/, '')) : line && AJS.I18n.getText('rice.roadmap.form.own.hint');

  /** Sentences by field; they count for those that are seen. All else the server refuses. */
  const wrong = ({ project, jql, board, field, capacity, laneCapacities, cutValue }) => ({
    project: needed(project),
    jql: needed(jql),
    board: needed(board),
    field: needed(field),
    capacity: parts.wrong(capacity),
    laneCapacities: laneCapacities.split('\n').map(lane).find(Boolean),
    cutValue: needed(cutValue) || parts.wrong(cutValue),
  });

  /** What is to be saved; what a choice has put out of sight is nothing. */
  const preferences = (now, isShown) => {
    const saved = Object.fromEntries(Object.entries(now).map(([name, value]) => [name, isShown(name) ? value : '']));
    return { ...rewritten(saved, numbers.parse), isConfigured: 'true' };
  };

  return { make, wrong, preferences, withSprints, baselines };
});
