/** The fields by which an item is configured, and what can be wrong with them without asking the server. */
define('rice/roadmap/form', ['rice/roadmap/fields'], (fieldsOf) => {
  'use strict';

  const sources = [['project', AJS.I18n.getText('rice.roadmap.form.source.project')], ['jql', AJS.I18n.getText('rice.roadmap.form.source.jql')]];
  const kinds = [['month', AJS.I18n.getText('rice.roadmap.form.kind.month')], ['quarter', AJS.I18n.getText('rice.roadmap.form.kind.quarter')]];
  const sprint = ['sprint', AJS.I18n.getText('rice.roadmap.form.kind.sprint')];
  const starts = [['', AJS.I18n.getText('rice.roadmap.form.start.current')], ['date', AJS.I18n.getText('rice.roadmap.form.start.date')]];
  const lanes = [
    ['none', AJS.I18n.getText('rice.roadmap.form.lanes.none')],
    ['component', AJS.I18n.getText('rice.roadmap.form.lanes.component')],
    ['team', AJS.I18n.getText('rice.roadmap.form.lanes.team')],
    ['epic', AJS.I18n.getText('rice.roadmap.form.lanes.epic')],
    ['assignee', AJS.I18n.getText('rice.roadmap.form.lanes.assignee')],
  ];
  const cuts = [
    ['', AJS.I18n.getText('rice.roadmap.form.cut.none')],
    ['top', AJS.I18n.getText('rice.roadmap.form.cut.top')],
    ['score', AJS.I18n.getText('rice.roadmap.form.cut.score')],
  ];
  const baselines = [['', AJS.I18n.getText('rice.roadmap.form.baseline.none')], ['latest', AJS.I18n.getText('rice.roadmap.form.baseline.latest')]];
  const views = [['roadmap', AJS.I18n.getText('rice.roadmap.view.roadmap')], ['values', AJS.I18n.getText('rice.roadmap.view.values')]];
  const refreshes = [
    ['false', AJS.I18n.getText('rice.roadmap.form.refresh.never')],
    ...['15', '30', '60', '120'].map((minutes) => [minutes, AJS.I18n.getText('rice.roadmap.form.refresh.minutes', minutes)]),
  ];

  const isJql = ({ source }) => source === 'jql';
  const isSprint = ({ periodKind }) => periodKind === 'sprint';

  const make = (prefix, given) => {
    const field = fieldsOf(prefix);
    const start = given.from ? 'date' : '';
    return [
      field('title', 'text', { label: AJS.I18n.getText('rice.roadmap.form.title'), value: given.title }),
      field('source', 'select', { label: AJS.I18n.getText('rice.roadmap.form.source'), choices: sources, value: given.source }),
      field('project', 'select', { label: AJS.I18n.getText('rice.roadmap.form.source.project'), value: given.project, when: (now) => !isJql(now) }),
      field('jql', 'lines', { label: AJS.I18n.getText('rice.roadmap.form.source.jql'), hint: AJS.I18n.getText('rice.roadmap.form.jql.hint'), value: given.jql, when: isJql }),
      field('periodKind', 'select', {
        label: AJS.I18n.getText('rice.roadmap.form.kind'), choices: isSprint(given) ? kinds.concat([sprint]) : kinds, value: given.periodKind || 'quarter',
      }),
      field('board', 'select', { label: AJS.I18n.getText('rice.roadmap.form.board'), value: given.board, when: isSprint }),
      field('start', 'select', { label: AJS.I18n.getText('rice.roadmap.form.start'), choices: starts, value: start, when: (now) => !isSprint(now) }),
      field('from', 'date', { label: AJS.I18n.getText('rice.roadmap.form.from'), value: given.from, when: (now) => !isSprint(now) && now.start === 'date' }),
      field('periods', 'number', { label: AJS.I18n.getText('rice.roadmap.form.periods'), hint: AJS.I18n.getText('rice.roadmap.form.project'), value: given.periods }),
      field('capacity', 'number', { label: AJS.I18n.getText('rice.roadmap.form.capacity'), hint: AJS.I18n.getText('rice.roadmap.form.project'), value: given.capacity }),
      field('lanes', 'select', { label: AJS.I18n.getText('rice.roadmap.form.lanes'), choices: lanes, value: given.lanes }),
      field('field', 'select', { label: AJS.I18n.getText('rice.roadmap.form.field'), value: given.field, when: (now) => now.lanes === 'team' }),
      field('laneCapacities', 'lines', {
        label: AJS.I18n.getText('rice.roadmap.form.own'), hint: AJS.I18n.getText('rice.roadmap.form.own.hint'), value: given.laneCapacities, when: (now) => now.lanes !== 'none',
      }),
      field('cut', 'select', { label: AJS.I18n.getText('rice.roadmap.form.cut'), choices: cuts, value: given.cut }),
      field('cutValue', 'number', { label: AJS.I18n.getText('rice.roadmap.form.cut.value'), value: given.cutValue, when: (now) => now.cut !== '' }),
      field('baseline', 'select', { label: AJS.I18n.getText('rice.roadmap.form.baseline'), choices: baselines, value: given.baseline }),
      field('view', 'select', { label: AJS.I18n.getText('rice.roadmap.view'), choices: views, value: given.view }),
      field('refresh', 'select', { label: AJS.I18n.getText('rice.roadmap.form.refresh'), choices: refreshes, value: given.refresh }),
    ];
  };

  const isWhole = (text, most) => /^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= most;
  const isAmount = (text) => /^\d+([.,]\d+)?$/.test(text);
  const isLane = (line) => /\S\s*=\s*\d+([.,]\d+)?\s*$/.test(line) || line.trim() === '';

  /** Sentences by field, for those that count. */
  const wrong = (now) => ({
    project: now.project ? null : AJS.I18n.getText('rice.roadmap.form.project.missing'),
    jql: now.jql ? null : AJS.I18n.getText('rice.roadmap.form.jql.missing'),
    board: now.board ? null : AJS.I18n.getText('rice.roadmap.form.board.missing'),
    from: now.from ? null : AJS.I18n.getText('rice.roadmap.form.from.missing'),
    field: now.field ? null : AJS.I18n.getText('rice.roadmap.form.field.missing'),
    periods: now.periods === '' || isWhole(now.periods, 60) ? null : AJS.I18n.getText('rice.roadmap.form.periods.wrong'),
    capacity: now.capacity === '' || isAmount(now.capacity) ? null : AJS.I18n.getText('rice.roadmap.form.capacity.wrong'),
    laneCapacities: now.laneCapacities.split('\n').every(isLane) ? null : AJS.I18n.getText('rice.roadmap.form.own.wrong'),
    cutValue: (now.cut === 'top' ? isWhole(now.cutValue, Infinity) : isAmount(now.cutValue)) ? null : AJS.I18n.getText('rice.roadmap.form.cut.wrong'),
  });

  /** Numbers as the server reads them. */
  const point = (text) => text.replace(/(\d),(\d)/g, '$1.$2');

  /** What is to be saved; what a choice has put out of sight is nothing. */
  const preferences = (now, isShown) => {
    const saved = Object.fromEntries(Object.entries(now).filter(([name]) => name !== 'start').map(([name, value]) => [name, isShown(name) ? value : '']));
    return Object.assign(saved, {
      capacity: point(saved.capacity), cutValue: point(saved.cutValue), laneCapacities: saved.laneCapacities.split('\n').map((line) => line.replace(/,(\d+\s*)$/, '.$1')).join('\n'),
      isConfigured: 'true',
    });
  };

  return { make, wrong, preferences, kinds, sprint };
});
