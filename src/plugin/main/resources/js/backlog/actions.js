/** What can be done with the rows of the backlog page. */
define('rice/backlog/actions',
  ['rice/backlog/values', 'rice/backlog/marks', 'rice/backlog/notes', 'rice/backlog/history', 'rice/backlog/entering', 'rice/backlog/editing',
    'rice/backlog/set-several', 'rice/backlog/why', 'rice/backlog/compare', 'rice/backlog/review'],
  (valuesOf, marksOf, notes, historyOf, enteringOf, editingOf, severalOf, whyOf, compareOf, reviewOf) => {
    'use strict';

    const keysOf = (rows) => rows.map(({ key }) => key);

    /** Editing in the cells of the four factors. */
    const installEditing = ({ backlog, history, changed }) => {
      const { grid, rows } = backlog;
      const values = valuesOf(() => backlog.answer().settings);
      const marks = marksOf((key) => {
        const row = rows.get(key);
        if (row) {
          rows.put(row);
        }
      });

      const open = (row, name, td, first) => {
        const mark = marks.of(row.key, name) || {};
        if (mark.kind === 'conflict') {
          td.setAttribute('data-editing', '');
          mark.note.querySelector('button').focus();
          mark.note.scrollIntoView({ block: 'nearest' });
        } else if (values.of(row, name).editable) {
          marks.clear(row.key, name);
          editing.start(row, name, td, first || mark);
        }
      };

      const reopen = (key, name) => {
        const td = grid.cell(key, name);
        if (td === null || editing.isOpen()) {
          return false;
        }
        open(rows.get(key), name, td);
        return true;
      };

      const entering = enteringOf({ backlog, values, marks, history, reopen, changed });
      const editing = editingOf({ grid, rows, values, enter: entering.enter, invalid: entering.invalid });

      grid.decorate((row, column) => marks.nodes(row.key, column));
      backlog.onAnswer(marks.settle);
      values.NAMES.forEach((name) => grid.onActivate(name, (row, td, first) => open(row, name, td, first)));
      window.addEventListener('beforeunload', (event) => {
        if (entering.busy() || editing.unsaved() || marks.any('unsent')) {
          event.preventDefault();
        }
      });
      return { values, entering };
    };

    const TYPING = 'input:not([type=checkbox]), select, textarea';

    /** Ctrl+Z where the focus is in the grid; in a field it is the field's. */
    const installUndo = (backlog, history) => document.addEventListener('keydown', (event) => {
      const undoes = event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      if (undoes && event.target.closest('[role=grid]') && !event.target.matches(TYPING)) {
        event.preventDefault();
        if (!history.undo()) {
          backlog.say('info', AJS.I18n.getText('rice.backlog.save.undo.nothing'));
        }
      }
    });

    /** Adds them to the page; `backlog` is the page as rice/backlog/page makes it. */
    const install = (backlog) => {
      const { grid, selectionBar } = backlog;
      const history = historyOf();
      const changed = (keys) => why.refresh(keys);
      const reviewed = reviewOf({ backlog, history, changed });
      const why = whyOf({ backlog, reviewed });
      const compare = compareOf(backlog);
      const several = severalOf(Object.assign({ backlog }, installEditing({ backlog, history, changed })));

      installUndo(backlog, history);
      grid.onActivate('score', why.open);
      grid.onActivate('review', ({ key }) => reviewed([key]));
      const offer = (label, fits, run) => selectionBar.add({ label: () => label, enabled: (keys) => fits(keys.length), run });
      offer(AJS.I18n.getText('rice.backlog.several'), (count) => count > 0, several);
      offer(AJS.I18n.getText('rice.backlog.reviewed'), (count) => count > 0, (rows) => reviewed(keysOf(rows)));
      offer(AJS.I18n.getText('rice.backlog.compare'), (count) => count === 2, (rows) => compare(keysOf(rows)));
    };

    return { install };
  });
