define('rice/recalculations/past-runs',
  ['rice/dom', 'rice/rest', 'rice/recalculations/format', 'rice/recalculations/place', 'rice/recalculations/runs', 'rice/recalculations/section',
    'rice/recalculations/texts'],
  (dom, rest, format, places, runs, sections, texts) => {
    'use strict';

    const { element } = dom;
    const { section, table } = sections;

    const HEADING = 'rice-past-heading';

    /** Links of one row say the same as those of another: which run they are about is said to screen readers. */
    const about = (run) => element('span', { class: 'assistive' }, ' ', AJS.I18n.getText('rice.runs.number', String(run.id)));

    const actions = (run) => {
      const links = [];
      if (run.differences > 0) {
        links.push(element('a', { href: places.address({ run: run.id, differences: 1 }), id: 'rice-differences-of-' + run.id },
          AJS.I18n.getText('rice.runs.differences'), about(run)));
        links.push(element('a', { href: rest.address('recalculations/' + run.id + '/differences.csv'), id: 'rice-csv-of-' + run.id },
          AJS.I18n.getText('rice.runs.csv'), about(run)));
      }
      if (run.undoable) {
        links.push(element('a', { href: places.address({ run: run.id, undo: true }), id: 'rice-undo-of-' + run.id },
          AJS.I18n.getText('rice.runs.undo'), about(run)));
      }
      return element('ul', { class: 'rice-actions' }, ...links.map((link) => element('li', {}, link)));
    };

    const row = (run) => element('tr', { 'data-run': run.id },
      element('td', {},
        element('a', { href: places.address({ run: run.id }), id: 'rice-run-' + run.id }, texts.kind(run), about(run)),
        element('div', {}, texts.scope(run)),
        run.jql === null ? null : element('code', {}, run.jql)),
      element('td', {}, format.time(run.started), element('div', { class: 'rice-subtle' }, texts.by(run))),
      element('td', {}, element('span', { class: 'aui-lozenge ' + runs.lozenge(run) }, texts.state(run)),
        element('div', { class: 'rice-outcome' }, runs.outcome(run))),
      element('td', { class: 'rice-whole' }, format.duration(run.started, run.ended)),
      element('td', {}, actions(run)));

    const columns = () => [
      { text: AJS.I18n.getText('rice.past.column.run') },
      { text: AJS.I18n.getText('rice.past.column.started') },
      { text: AJS.I18n.getText('rice.past.column.outcome') },
      { text: AJS.I18n.getText('rice.past.column.duration') },
      { text: AJS.I18n.getText('rice.past.column.actions') },
    ];

    /** The runs that have ended, newest first. */
    const pastRuns = () => section({ class: 'rice-past' }, (past) => [
      element('h2', { id: HEADING, tabindex: '-1' }, AJS.I18n.getText('rice.past.title')),
      past.length === 0
        ? element('p', {}, AJS.I18n.getText('rice.past.none'))
        : table(AJS.I18n.getText('rice.past.title'), columns(), past.map(row)),
    ]);

    /** Puts the focus where a run is listed, if it is. */
    const focusOn = (id) => {
      const node = document.getElementById('rice-run-' + id) || document.getElementById(HEADING);
      if (node !== null) {
        node.focus();
      }
    };

    return { pastRuns, focusOn };
  });
