/** What the settings were before, and how they leave and enter as files. */
define('rice/settings/history', ['rice/dom', 'rice/recalculations/format', 'rice/recalculations/section', 'rice/settings/words'], (dom, format, parts, words) => {
  'use strict';

  const { element, replace } = dom;
  const { message } = parts;

  /** More than this nobody reads; the first ones lead to the rest. */
  const MOST_ERRORS = 20;

  const button = (text, run, attributes) => element('button', Object.assign({ type: 'button', class: 'aui-button', onclick: run }, attributes), text);

  const who = ({ by }) => (by === null ? format.NONE : by.name);

  const revisions = (settings) => {
    const { server, draft, load } = settings;
    const holder = element('div', { 'aria-busy': 'true' });
    const alert = element('div', { role: 'alert' });
    const fail = (problem) => replace(alert, message('error', server.sentence(problem)));

    const restore = (revision) => () => server.kept(revision).then((kept) => load(kept, AJS.I18n.getText('rice.set.history.restored', String(revision))), fail);

    /** What a revision changed, below its row. */
    const what = (revision, former, row) => {
      const id = 'rice-set-history-' + revision;
      const toggle = button(AJS.I18n.getText('rice.set.history.what'), () => {
        const open = document.getElementById(id);
        toggle.setAttribute('aria-expanded', String(open === null));
        if (open !== null) {
          open.remove();
          return;
        }
        const cell = element('td', { colspan: '5', 'aria-busy': 'true' }, AJS.I18n.getText('rice.set.history.loading'));
        row().after(element('tr', { id, class: 'rice-history-changes' }, cell));
        server.changes(former, revision).then(({ changes }) => replace(cell, settings.changesTable(changes, AJS.I18n.getText('rice.set.history.of', String(revision)))),
          (problem) => replace(cell, server.sentence(problem))).then(() => cell.removeAttribute('aria-busy'));
      }, { class: 'aui-button aui-button-link', 'aria-expanded': 'false' });
      toggle.append(element('span', { class: 'assistive' }, ' ' + AJS.I18n.getText('rice.set.history.revision', String(revision))));
      return toggle;
    };

    const line = (all) => (one, index) => {
      const { revision, at, changes } = one;
      const isCurrent = revision === draft.base().revision;
      const former = all[index + 1];
      // The first ones changed the defaults.
      const from = former === undefined && revision === 1 ? 0 : former && former.revision;
      const row = element('tr', {},
        element('th', { scope: 'row' }, String(revision), isCurrent ? element('span', { class: 'aui-lozenge aui-lozenge-subtle rice-current' }, AJS.I18n.getText('rice.set.history.current')) : null),
        element('td', {}, format.time(at)),
        element('td', { dir: 'auto' }, who(one)),
        element('td', {}, changes === null ? format.NONE : AJS.I18n.getText('rice.set.history.changes', changes),
          changes === null || from === undefined ? null : element('div', {}, what(revision, from, () => row))),
        element('td', {}, isCurrent ? null : button(AJS.I18n.getText('rice.set.history.restore'), restore(revision), { 'aria-label': AJS.I18n.getText('rice.set.history.restore.revision', String(revision)) })));
      return row;
    };

    const show = (all) => replace(holder, all.length === 0 ? element('p', {}, AJS.I18n.getText('rice.set.history.none')) : parts.table(AJS.I18n.getText('rice.set.history'), [
      { text: AJS.I18n.getText('rice.set.history.column.revision') },
      { text: AJS.I18n.getText('rice.set.history.column.when') },
      { text: AJS.I18n.getText('rice.set.history.column.who') },
      { text: AJS.I18n.getText('rice.set.history.column.changes') },
      { text: AJS.I18n.getText('rice.set.history.column.restore') },
    ], all.map(line(all))));

    server.history().then(show, fail).then(() => holder.removeAttribute('aria-busy'));
    return words.part(AJS.I18n.getText('rice.set.history'), [settings.isBroken ? AJS.I18n.getText('rice.set.mend.what') : AJS.I18n.getText('rice.set.history.about')], [alert, holder]);
  };

  const exporting = ({ server, project, draft }) => words.part(AJS.I18n.getText('rice.set.export'), [AJS.I18n.getText('rice.set.export.what')], [
    element('a', { class: 'aui-button', href: server.file, download: 'rice-' + project + '.json', id: 'rice-set-export' }, AJS.I18n.getText('rice.set.export.do', 'rice-' + project + '.json')),
    draft.isChanged() ? element('p', { class: 'rice-subtle' }, AJS.I18n.getText('rice.set.export.unsaved')) : null,
  ]);

  /** Why a file is not taken: the places are those of the file. */
  const refusal = (server, problem) => {
    const errors = Object.entries(problem.errors || {});
    return message('error', element('strong', {}, AJS.I18n.getText('rice.set.import.refused')), ' ',
      errors.length === 0 ? server.sentence(problem) : element('ul', {}, ...errors.slice(0, MOST_ERRORS).map(([path, sentence]) => element('li', {}, element('code', { dir: 'ltr' }, path), ' ', element('span', { dir: 'auto' }, sentence))),
        errors.length > MOST_ERRORS ? element('li', {}, AJS.I18n.getText('rice.set.import.more', String(errors.length - MOST_ERRORS))) : null));
  };

  const importing = ({ server, load, isBroken }) => {
    const told = element('div', { role: 'alert' });
    const input = element('input', { type: 'file', class: 'rice-file', id: 'rice-set-import', accept: '.json,application/json', 'aria-describedby': 'rice-set-import-what' });
    input.addEventListener('change', () => {
      const [file] = input.files;
      if (file === undefined) {
        return;
      }
      replace(told);
      file.text().then(server.imported).then(({ settings, errors }) => {
        const wrong = Object.keys(errors).length;
        load(settings, wrong === 0 ? AJS.I18n.getText('rice.set.import.done', file.name) : AJS.I18n.getText('rice.set.import.wrong', wrong, file.name));
      }, (problem) => {
        replace(told, refusal(server, problem));
      }).then(() => { input.value = ''; });
    });
    return words.part(AJS.I18n.getText('rice.set.import'), [isBroken ? AJS.I18n.getText('rice.set.mend.what') : AJS.I18n.getText('rice.set.import.what')],
      [element('div', { class: 'field-group' }, element('label', { for: input.id }, AJS.I18n.getText('rice.set.import.file')), input), told]);
  };

  /** The score stays in this project's field, which stays switched on or off; everything else of the others is taken. */
  const copying = ({ choices, draft, load, server }) => {
    if (choices.projects.length === 0) {
      return words.part(AJS.I18n.getText('rice.set.copy'), [], [element('p', { class: 'rice-subtle' }, AJS.I18n.getText('rice.set.copy.none'))]);
    }
    const told = element('div', { role: 'alert' });
    const select = element('select', { class: 'select', id: 'rice-set-copy' }, ...choices.projects.map(({ key, name }) => element('option', { value: key }, name + ' (' + key + ')')));
    const copy = () => {
      const from = select.selectedOptions[0];
      replace(told);
      return server.stored(from.value).then(({ settings }) => load(Object.assign({}, settings, { scoreField: draft.get(['scoreField']), enabled: draft.get(['enabled']) }), AJS.I18n.getText('rice.set.copy.done', from.textContent)),
        (problem) => replace(told, message('error', server.sentence(problem))));
    };
    return words.part(AJS.I18n.getText('rice.set.copy'), [AJS.I18n.getText('rice.set.copy.what')], [
      element('div', { class: 'field-group' }, element('label', { for: select.id }, AJS.I18n.getText('rice.set.copy.from')),
        element('div', { class: 'rice-united' }, select, button(AJS.I18n.getText('rice.set.copy.do'), copy))), told]);
  };

  /** Settings that are broken can be replaced, and that is all. */
  return (settings) => (settings.isBroken ? [revisions, importing] : [revisions, exporting, importing, copying]).map((part) => part(settings));
});
