define('rice/recalculations/missed',
  ['wrm/context-path', 'rice/dom', 'rice/recalculations/format', 'rice/recalculations/section'],
  (contextPath, dom, format, sections) => {
    'use strict';

    const { element } = dom;
    const { section, table } = sections;

    const row = (edit) => element('tr', {},
      element('td', {}, element('a', { href: contextPath() + '/browse/' + encodeURIComponent(edit.key), id: 'rice-missed-' + edit.key }, edit.key)),
      element('td', {}, edit.reason),
      element('td', {}, format.time(edit.since)));

    /** Edits whose score could not be written; nothing where there are none. */
    return () => section({ class: 'rice-missed' }, (missed) => missed.length === 0 ? [] : [
      element('h2', {}, AJS.I18n.getText('rice.missed.title')),
      element('p', {}, AJS.I18n.getText('rice.missed.what')),
      table(AJS.I18n.getText('rice.missed.title'), [
        { text: AJS.I18n.getText('rice.missed.column.issue') },
        { text: AJS.I18n.getText('rice.missed.column.reason') },
        { text: AJS.I18n.getText('rice.missed.column.since') },
      ], missed.map(row)),
    ]);
  });
