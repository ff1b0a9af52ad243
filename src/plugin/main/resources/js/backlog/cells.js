define('rice/backlog/cells', ['wrm/context-path', 'rice/dom', 'rice/numbers'], (contextPath, dom, numbers) => {
  'use strict';

  const { element } = dom;

  /** Longer texts are not drawn: nobody reads them in a table. */
  const LONGEST = 300;
  const LOZENGES = { indeterminate: 'aui-lozenge-inprogress', done: 'aui-lozenge-success' };

  const assistive = (text) => element('span', { class: 'assistive' }, text);
  const none = (text) => [element('span', { 'aria-hidden': 'true', class: 'rice-none' }, '\u2013'), assistive(text)];

  const short = (text) => (text.length > LONGEST ? text.slice(0, LONGEST) + '\u2026' : text);

  const link = (row, ...children) => element('a', {
    href: contextPath() + '/browse/' + encodeURIComponent(row.key), tabindex: '-1',
  }, ...children);

  // Whatever direction its letters have, a summary turns nothing around it.
  const summary = (row) => row.gone
    ? [element('span', { class: 'rice-none' }, AJS.I18n.getText('rice.backlog.row.gone'))]
    : [element('div', { class: 'rice-summary', title: short(row.summary), dir: 'auto' }, link(row, short(row.summary)))];

  const type = ({ type: it }) => {
    if (!it) {
      return [];
    }
    return it.icon
      ? [element('img', { src: it.icon, alt: it.name, title: it.name, width: 16, height: 16 })]
      : [element('span', { title: it.name, 'aria-hidden': 'true' }, it.name.slice(0, 1)), assistive(it.name)];
  };

  const status = ({ status: it }) => it
    ? [element('span', { class: 'aui-lozenge ' + (LOZENGES[it.category] || ''), title: it.name }, it.name)] : [];

  /** Small text below the number. */
  const note = (text) => (text ? element('span', { class: 'rice-note', title: text }, text) : null);

  /** A cell that does something when it is pressed is a button; Enter on the cell does the same. */
  const pressable = (press, row, title, ...children) => press === null ? children
    : [element('button', { type: 'button', tabindex: '-1', class: 'rice-cell', title, onclick: (event) => press(row, event.currentTarget.closest('td')) }, ...children)];

  const rank = (row) => (row.rank ? [row.rank.text] : none(AJS.I18n.getText('rice.backlog.row.unranked')));

  /** Where the rank may lie among all: a bar for the eye, and its text. */
  const interval = (row) => {
    if (!row.interval || !row.rank) {
      return [];
    }
    const { low, high, text } = row.interval;
    const bar = element('span', { class: 'rice-bar', 'aria-hidden': 'true' }, element('span', {}));
    bar.style.setProperty('--rice-from', (low - 1) / row.rank.of);
    bar.style.setProperty('--rice-share', (high - low + 1) / row.rank.of);
    return [bar, note(text)];
  };

  const factorOf = (row, name) => row.factors.find(({ factor }) => factor === name);

  const factor = (name, press) => (row) => {
    const it = row.gone ? undefined : factorOf(row, name);
    if (it === undefined) {
      return [];
    }
    const value = it.value === null
      ? [element('span', { class: 'rice-missing' }, it.typed === null ? AJS.I18n.getText('rice.backlog.row.missing') : numbers.number(it.typed))]
      : [it.text, note(it.assumed ? AJS.I18n.getText('rice.backlog.row.assumed') : it.level)];
    return pressable(it.editable ? press() : null, row, it.origin, ...value);
  };

  const score = (press) => (row) => {
    if (row.gone) {
      return [];
    }
    return pressable(press(), row, row.gaps.join(' ') || AJS.I18n.getText('rice.backlog.why.title', row.key),
      ...(row.score ? [row.score.text, note(row.goal)] : none(AJS.I18n.getText('rice.backlog.row.unscored'))));
  };

  const total = ({ total: it }) => (it ? [it.text] : []);

  const day = numbers.dates({ day: 'numeric', month: 'short' });

  const reviewNote = ({ reason, at }) => {
    if (reason === 'never') {
      return AJS.I18n.getText('rice.backlog.review.never');
    }
    return reason === 'changed' ? AJS.I18n.getText('rice.backlog.review.changed') : at && day.format(new Date(at));
  };

  const review = (press) => (row) => {
    const it = row.review;
    if (row.gone || !it || (!it.due && !it.at)) {
      return [];
    }
    const mark = it.due ? element('span', { class: 'aui-lozenge aui-lozenge-moved' }, AJS.I18n.getText('rice.backlog.review.due')) : element('span', { class: 'rice-by' }, it.by);
    return pressable(row.editable ? press() : null, row, AJS.I18n.getText('rice.backlog.reviewed.press', row.key), mark, note(reviewNote(it)));
  };

  return { link, summary, type, status, rank, interval, factor, score, total, review };
});
