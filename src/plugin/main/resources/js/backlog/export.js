/** How the list leaves the page by the clipboard and on paper. */
define('rice/backlog/export', ['rice/dom', 'rice/numbers', 'rice/explanation', 'rice/backlog/tables'], (dom, numbers, explanation, tables) => {
  'use strict';

  const { element } = dom;
  const { table } = tables;

  const MOST = 1000;

  const CELLS = {
    rank: ({ rank }) => rank && (rank.tied ? rank.text : rank.position),
    type: ({ type }) => type && type.name,
    status: ({ status }) => status && status.name,
    score: ({ score }) => score && score.value,
    interval: ({ interval }) => interval && interval.text,
    total: ({ total }) => total && total.value,
    review: ({ review }) => review && (review.due ? AJS.I18n.getText('rice.planning.due') : review.by),
  };

  const factorOf = (row, id) => row.factors.find((one) => one.factor === id);

  const cell = (row, id) => {
    const factor = factorOf(row, id);
    return factor ? factor.value : CELLS[id] ? CELLS[id](row) : row[id];
  };

  /** What stands on the right of its column. */
  const NUMBERS = ['rank', 'reach', 'impact', 'confidence', 'effort', 'score', 'total'];

  /** As people read it: {text}, or what the clipboard gets. */
  const printed = (row, id) => {
    const told = factorOf(row, id) || row[id];
    const text = (told && told.text) || cell(row, id) || '';
    if (NUMBERS.includes(id)) {
      return element('div', { class: 'rice-num' }, text);
    }
    return element('div', { class: id === 'summary' ? 'rice-print-long' : null, dir: 'auto' }, text.slice(0, 300));
  };

  /** The columns that are seen, and the rows as {@code content} of (row, column id) has it. */
  const read = (rows, content) => {
    const heads = Array.from(document.querySelectorAll('.rice-grid th:not(.rice-col-select)')).filter((th) => getComputedStyle(th).display !== 'none');
    const ids = heads.map((th) => /rice-col-(\w+)/.exec(th.className)[1]);
    return { ids, titles: heads.map((th) => th.textContent), rows: rows.filter(({ gone }) => !gone).map((row) => ids.map((id) => content(row, id))) };
  };

  /** Spreadsheets take a text that begins like this for a formula; and a tab or the end of a line for the end of a cell. */
  const defused = (content) => {
    // The spreadsheet of whoever copies reads numbers as they type them.
    if (typeof content === 'number') {
      return numbers.plain(content);
    }
    const text = String(content === null || content === undefined ? '' : content).replace(/\s+/g, ' ').trim();
    return /^[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(text) ? "'" + text : text;
  };
  const quoted = (text) => text.startsWith('"') ? '"' + text.replace(/"/g, '""') + '"' : text;

  /** Without the clipboard's API, which Jira has on https only. */
  const copyOld = (kinds) => {
    const holder = element('textarea', { 'aria-hidden': 'true' });
    const focused = document.activeElement;
    document.body.append(holder);
    holder.value = kinds['text/plain'];
    holder.select();
    holder.addEventListener('copy', (event) => {
      Object.entries(kinds).forEach(([kind, text]) => event.clipboardData.setData(kind, text));
      event.preventDefault();
    });
    const done = document.execCommand('copy');
    holder.remove();
    focused.focus();
    return done;
  };

  const put = async (kinds) => {
    try {
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(Object.entries(kinds).map(([kind, text]) => [kind, new Blob([text], { type: kind })])))]);
      return true;
    } catch (notThere) {
      return copyOld(kinds);
    }
  };

  /** The table with its first rows, as HTML and as text with tabs. */
  const copy = async (backlog) => {
    const selected = backlog.selection.rows().sort((one, other) => one.index - other.index);
    const { titles, rows } = read(selected.length > 0 ? selected : await backlog.rows.all(MOST), cell);
    const texts = [titles].concat(rows).map((cells) => cells.map(defused));
    const kinds = { 'text/html': table(texts[0], texts.slice(1)).outerHTML, 'text/plain': texts.map((cells) => cells.map(quoted).join('\t')).join('\n') };
    const say = (done) => done ? backlog.say('success', AJS.I18n.getText('rice.planning.copied', String(rows.length)))
      : backlog.say('warning', AJS.I18n.getText('rice.planning.notcopied'), { label: AJS.I18n.getText('rice.planning.copy'), run: () => say(copyOld(kinds)) });
    say(await put(kinds));
  };

  /** A plain table of the first rows, for the time of printing. */
  const print = async (backlog) => {
    const { project, cut, counts } = backlog.answer();
    const all = await backlog.rows.all(MOST);
    const { ids, titles, rows } = read(all, printed);
    const filters = Array.from(document.querySelectorAll('.rice-toggle[aria-pressed=true], .rice-chips li > span'), (one) => one.textContent)
      .concat(backlog.query().filters.text || []);
    const node = element('section', { class: 'rice-print' },
      element('h1', {}, AJS.I18n.getText('rice.backlog.title.of', project.name)),
      element('p', {}, numbers.dates({ dateStyle: 'long', timeStyle: 'short' }).format(new Date())),
      filters.length === 0 ? null : element('p', {}, AJS.I18n.getText('rice.planning.filters', filters.map(explanation.isolated).join(', '))),
      cut && element('p', {}, cut.text),
      all.length === counts.matching ? null : element('p', {}, AJS.I18n.getText('rice.planning.printed', all.length, counts.matching)),
      table(titles.map((title, at) => NUMBERS.includes(ids[at]) ? element('div', { class: 'rice-num' }, title) : title), rows));
    const line = cut && node.querySelectorAll('tbody tr')[all.slice(0, cut.index).filter(({ gone }) => !gone).length];
    if (line) {
      line.className = 'rice-print-cut';
    }
    document.body.append(node);
    document.body.classList.add('rice-printing');
    window.addEventListener('afterprint', () => { node.remove(); document.body.classList.remove('rice-printing'); }, { once: true });
    window.print();
  };

  const ways = { copy, print };

  /** @param way 'copy' or 'print' */
  return (backlog) => (way) => ways[way](backlog).catch((problem) => backlog.say('error', backlog.server.sentence(problem)));
});
