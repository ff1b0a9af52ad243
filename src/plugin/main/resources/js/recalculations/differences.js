define('rice/recalculations/differences',
  ['wrm/context-path', 'rice/dom', 'rice/rest', 'rice/recalculations/format', 'rice/recalculations/place', 'rice/recalculations/section'],
  (contextPath, dom, rest, format, places, sections) => {
    'use strict';

    const { element } = dom;
    const { table, numberCell } = sections;

    const PAGE = 50;
    const HEADING = 'rice-differences-heading';

    const change = ({ before, after }) => {
      if (before === null) {
        return AJS.I18n.getText('rice.differences.new');
      }
      return after === null ? AJS.I18n.getText('rice.differences.gone') : format.change(before, after);
    };

    const row = (ranked) => (difference) => element('tr', {},
      element('td', {}, element('a', { href: contextPath() + '/browse/' + encodeURIComponent(difference.key) }, difference.key)),
      numberCell(format.number(difference.before)),
      numberCell(format.number(difference.after)),
      numberCell(change(difference)),
      ...(ranked ? [numberCell(format.number(difference.rankBefore)), numberCell(format.number(difference.rankAfter))] : []));

    /** Of planned dates: a line for each field, the issue beside the first. */
    const dateRows = ({ key, changes }) => changes.map(({ field, beforeText, afterText }, index) => element('tr', {},
      index > 0 ? null : element('td', { rowspan: String(changes.length) },
        element('a', { href: contextPath() + '/browse/' + encodeURIComponent(key) }, key)),
      element('td', {}, field),
      element('td', {}, beforeText || format.NONE),
      element('td', {}, afterText || format.NONE)));

    const dateColumns = () => [
      { text: AJS.I18n.getText('rice.differences.column.issue') },
      { text: AJS.I18n.getText('rice.differences.column.field') },
      { text: AJS.I18n.getText('rice.differences.column.was') },
      { text: AJS.I18n.getText('rice.differences.column.is') },
    ];

    const columns = (ranked) => [
      { text: AJS.I18n.getText('rice.differences.column.issue') },
      { text: AJS.I18n.getText('rice.differences.column.before'), number: true },
      { text: AJS.I18n.getText('rice.differences.column.after'), number: true },
      { text: AJS.I18n.getText('rice.differences.column.change'), number: true },
    ].concat(ranked ? [
      { text: AJS.I18n.getText('rice.differences.column.rankbefore'), number: true },
      { text: AJS.I18n.getText('rice.differences.column.rankafter'), number: true },
    ] : []);

    const pages = (id, page, last) => last === 1 ? null
      : element('nav', { class: 'rice-pages', 'aria-label': AJS.I18n.getText('rice.differences.pages') },
        page === 1 ? null : element('a', { href: places.address({ run: id, differences: page - 1 }), rel: 'prev' }, AJS.I18n.getText('rice.differences.previous')),
        element('span', {}, AJS.I18n.getText('rice.differences.page', format.number(page), format.number(last))),
        page === last ? null : element('a', { href: places.address({ run: id, differences: page + 1 }), rel: 'next' }, AJS.I18n.getText('rice.differences.next')));

    const heading = (start, count, total) => element('h3', { id: HEADING, tabindex: '-1' }, total === 0
      ? AJS.I18n.getText('rice.differences.title')
      : AJS.I18n.getText('rice.differences.range', format.number(start + 1), format.number(start + count), format.number(total)));

    /** One page of a run's differences, as nodes. */
    const load = ({ id, kind, about }, page) => rest.get('recalculations/' + id + '/differences?start=' + (page - 1) * PAGE + '&limit=' + PAGE)
      .then(({ start, total, ranked, differences }) => [
        heading(start, differences.length, total),
        element('p', {}, element('a', { href: rest.address('recalculations/' + id + '/differences.csv') }, AJS.I18n.getText('rice.differences.csv'))),
        ranked || kind !== 'preview' ? null : element('p', { class: 'rice-subtle' }, AJS.I18n.getText('rice.differences.unranked')),
        differences.length === 0
          ? element('p', {}, AJS.I18n.getText('rice.differences.none'))
          : about === 'dates'
            ? table(AJS.I18n.getText('rice.differences.title'), dateColumns(), differences.flatMap(dateRows))
            : table(AJS.I18n.getText('rice.differences.title'), columns(ranked), differences.map(row(ranked))),
        pages(id, page, Math.max(page, Math.ceil(total / PAGE))),
      ]);

    return { HEADING, load };
  });
