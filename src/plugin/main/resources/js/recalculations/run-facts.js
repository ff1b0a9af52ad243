define('rice/recalculations/run-facts',
  ['wrm/context-path', 'rice/dom', 'rice/recalculations/format', 'rice/recalculations/place', 'rice/recalculations/section', 'rice/recalculations/texts'],
  (contextPath, dom, format, places, sections, texts) => {
    'use strict';

    const { element } = dom;
    const { table, numberCell, message } = sections;

    const other = (id) => element('a', { href: places.address({ run: id }), id: 'rice-other-run-' + id }, AJS.I18n.getText('rice.runs.number', String(id)));

    const list = (facts) => element('dl', { class: 'rice-facts' }, ...facts
      .filter(([, value]) => value !== null && value !== undefined)
      .flatMap(([name, value]) => [element('dt', {}, name), element('dd', {}, value)]));

    const about = (run) => list([
      [AJS.I18n.getText('rice.runs.fact.started'), format.time(run.started)],
      [AJS.I18n.getText('rice.runs.fact.by'), texts.by(run)],
      [AJS.I18n.getText('rice.runs.fact.duration'), run.ended === null ? null : format.duration(run.started, run.ended)],
      [AJS.I18n.getText('rice.runs.fact.jql'), run.jql === null ? null : element('code', {}, run.jql)],
      [AJS.I18n.getText('rice.runs.fact.revision'), !run.revision ? null : format.number(run.revision)],
      [AJS.I18n.getText('rice.runs.fact.undoes'), run.undoes === null ? null : other(run.undoes)],
      [AJS.I18n.getText('rice.runs.fact.undoneby'), run.undoneBy === null ? null : other(run.undoneBy)],
    ]);

    const writes = (run) => {
      const { written, unchanged, conflicts, refused } = run.report.writes;
      if (run.kind === 'undo') {
        return [
          [AJS.I18n.getText('rice.runs.fact.restored'), format.number(written)],
          [AJS.I18n.getText('rice.runs.fact.unchanged'), unchanged === 0 ? null : format.number(unchanged)],
          [AJS.I18n.getText('rice.runs.fact.untouched'), format.number(conflicts)],
          [AJS.I18n.getText('rice.runs.fact.refused'), format.number(refused)],
        ];
      }
      return [
        [AJS.I18n.getText('rice.runs.fact.issues'), format.number(run.report.issues)],
        texts.dates(run) ? ['', null] : [AJS.I18n.getText('rice.runs.fact.scored'), format.number(run.report.scored)],
        run.kind === 'preview'
          ? [AJS.I18n.getText('rice.runs.fact.wouldwrite'), format.number(run.differences)]
          : [AJS.I18n.getText('rice.runs.fact.written'), format.number(written)],
        [AJS.I18n.getText('rice.runs.fact.unchanged'), format.number(unchanged)],
        run.kind === 'preview' ? ['', null] : [AJS.I18n.getText('rice.runs.fact.conflicts'), format.number(conflicts)],
        run.kind === 'preview' ? ['', null] : [AJS.I18n.getText('rice.runs.fact.refused'), format.number(refused)],
      ];
    };

    const unscored = ({ unscored: reasons }) => reasons.length === 0 ? [] : [
      element('h3', {}, AJS.I18n.getText('rice.runs.unscored')),
      reasons.length === 1 ? null : element('p', { class: 'rice-subtle' }, AJS.I18n.getText('rice.runs.unscored.what')),
      table(AJS.I18n.getText('rice.runs.unscored'),
        [{ text: AJS.I18n.getText('rice.runs.column.reason') }, { text: AJS.I18n.getText('rice.runs.column.issues'), number: true }],
        reasons.map((reason) => element('tr', {}, element('td', {}, reason.sentence), numberCell(format.number(reason.count))))),
    ];

    const failedTitle = (run) => {
      if (texts.dates(run)) {
        return run.kind === 'undo' ? AJS.I18n.getText('rice.runs.leftdates') : AJS.I18n.getText('rice.runs.faileddates');
      }
      return run.kind === 'undo' ? AJS.I18n.getText('rice.runs.left') : AJS.I18n.getText('rice.runs.failed');
    };

    const failed = (run) => {
      const scores = run.report.refusedScores;
      const title = failedTitle(run);
      return scores.length === 0 ? [] : [
        element('h3', {}, title),
        table(title,
          [{ text: AJS.I18n.getText('rice.runs.column.issue') }, { text: AJS.I18n.getText('rice.runs.column.reason') }],
          scores.map((score) => element('tr', {},
            element('td', {}, element('a', { href: contextPath() + '/browse/' + encodeURIComponent(score.key), id: 'rice-failed-' + score.key }, score.key)),
            element('td', {}, score.reason)))),
      ];
    };

    /** Everything that is known of a run, as nodes; counts as soon as there are some. */
    return (run) => [
      run.report && run.report.problem !== null ? message('error', run.report.problem) : null,
      ...run.notes.map((note) => message('info', note)),
      element('div', { class: 'rice-fact-lists' }, about(run), run.report ? list(writes(run)) : null),
      ...(run.report ? [...failed(run), ...unscored(run.report)] : []),
    ];
  });
