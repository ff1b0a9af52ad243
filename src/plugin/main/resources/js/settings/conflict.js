/** Somebody else has saved in the meantime: what they changed, and what becomes of the draft. */
define('rice/settings/conflict', ['rice/dom', 'rice/recalculations/format'], (dom, format) => {
  'use strict';

  const { element } = dom;

  /** @param theirs {settings, revision} as they are stored now */
  return (settings, theirs) => {
    const { announce, discard, draft, leave, openList, server, view } = settings;

    const redo = () => {
      draft.redo(theirs);
      leave();
      announce(AJS.I18n.getText('rice.set.conflict.redone'));
      openList();
    };

    const button = (text, run, kind) => element('button', { type: 'button', class: 'aui-button' + kind, onclick: run }, text);

    const show = ({ by, at, changes }) => {
      const heading = element('h2', { tabindex: '-1', id: 'rice-set-conflict' }, by === null ? AJS.I18n.getText('rice.set.conflict.somebody') : AJS.I18n.getText('rice.set.conflict', by.name));
      return view('conflict', [element('div', { class: 'rice-wide' }, heading,
        element('p', { class: 'rice-subtle' }, format.time(at)),
        element('p', {}, changes === null ? AJS.I18n.getText('rice.set.conflict.unknown') : AJS.I18n.getText('rice.set.conflict.what')),
        changes === null ? null : settings.changesTable(changes, AJS.I18n.getText('rice.set.conflict.changes')),
        element('p', { class: 'rice-bar-buttons' },
          button(AJS.I18n.getText('rice.set.conflict.redo'), redo, ' aui-button-primary'),
          button(AJS.I18n.getText('rice.set.conflict.discard'), discard, '')),
        element('p', { class: 'rice-subtle' }, AJS.I18n.getText('rice.set.conflict.redo.what')))]).then(() => heading.focus());
    };

    return server.changes(draft.base().revision, theirs.revision).catch(() => ({ by: null, at: null, changes: null })).then(show);
  };
});
