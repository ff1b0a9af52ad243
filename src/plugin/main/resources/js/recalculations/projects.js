define('rice/recalculations/projects',
  ['rice/dom', 'rice/recalculations/format', 'rice/recalculations/place', 'rice/recalculations/section', 'rice/recalculations/texts'],
  (dom, format, places, sections, texts) => {
    'use strict';

    const { element } = dom;
    const { section, table, numberCell } = sections;

    const reasons = ({ issues, scored, unscored }) => {
      const without = element('div', {}, format.number(issues - scored));
      return unscored.length === 0 ? [without] : [without, element('ul', { class: 'rice-reasons' },
        ...unscored.map((reason) => element('li', {}, AJS.I18n.getText('rice.projects.reason', reason.sentence, format.number(reason.count)))))];
    };

    const asOf = (counts) => counts.run === null || counts.run === undefined ? format.time(counts.asOf)
      : element('a', { href: places.address({ run: counts.run }), id: 'rice-counts-of-' + counts.project.key }, format.time(counts.asOf));

    const row = (counts) => element('tr', { 'data-project': counts.project.key },
      element('td', {}, texts.project(counts.project),
        counts.held ? element('div', {}, element('span', { class: 'aui-lozenge aui-lozenge-moved' }, AJS.I18n.getText('rice.projects.held'))) : null),
      ...(counts.asOf
        ? [numberCell(format.number(counts.issues)), numberCell(format.number(counts.scored)), element('td', {}, ...reasons(counts)), element('td', {}, asOf(counts))]
        : [element('td', { colspan: '4' }, AJS.I18n.getText('rice.projects.uncounted'))]));

    const columns = () => [
      { text: AJS.I18n.getText('rice.projects.column.project') },
      { text: AJS.I18n.getText('rice.projects.column.issues'), number: true },
      { text: AJS.I18n.getText('rice.projects.column.scored'), number: true },
      { text: AJS.I18n.getText('rice.projects.column.unscored') },
      { text: AJS.I18n.getText('rice.projects.column.asof') },
    ];

    /** What the last run over each project counted. */
    return () => section({ class: 'rice-projects' }, (projects) => [
      element('h2', {}, AJS.I18n.getText('rice.projects.title')),
      projects.length === 0
        ? element('p', {}, AJS.I18n.getText('rice.projects.none'))
        : table(AJS.I18n.getText('rice.projects.title'), columns(), projects.map(row)),
      projects.some((counts) => counts.held) ? element('p', { class: 'rice-subtle' }, AJS.I18n.getText('rice.projects.held.what')) : null,
    ]);
  });
