/** What can be done with the rows of the backlog page. */
define('rice/backlog/actions',
  ['rice/backlog/values', 'rice/backlog/marks', 'rice/backlog/history', 'rice/backlog/entering', 'rice/backlog/editing',
    'rice/backlog/review', 'rice/backlog/tools', 'rice/backlog/parts'],
  (valuesOf, marksOf, histories, enteringOf, editingOf, reviewOf, toolsOf, parts) => {
    'use strict';

    const plainKey = ({ ctrlKey, metaKey, altKey }) => !ctrlKey && !metaKey && !altKey;

    /** Keys where the focus is in a cell, and nothing in it is being edited. */
    const onCellKey = (run) => document.addEventListener('keydown', (event) => {
      const td = event.target.closest('.rice-grid td');
      if (td !== null && !td.hasAttribute('data-editing')) {
        run(event, td);
      }
    });

    const keysOf = (rows) => rows.map(({ key }) => key);

    /** Editing in the cells of the four factors. */
    const installEditing = ({ backlog, history, changed }) => {
      const { grid, rows } = backlog;
      const values = valuesOf(() => backlog.answer().settings);
      const marks = marksOf(rows.redraw);

      let typed = null;

      /** As long as the focus is in the note, the cell is not drawn anew. */
      const enterNote = (key, name, td, note) => {
        td.setAttribute('data-editing', '');
        td.onfocusout = (event) => {
          if (!note.contains(event.relatedTarget)) {
            td.removeAttribute('data-editing');
          }
        };
        note.onkeydown = (event) => {
          if (event.key === 'Escape') {
            grid.focus(key, name);
          }
        };
        note.querySelector('button').focus();
        note.scrollIntoView({ block: 'nearest' });
      };

      const open = (row, name, td) => {
        const mark = marks.of(row.key, name) || {};
        if (mark.kind === 'conflict') {
          enterNote(row.key, name, td, mark.note);
        } else if (values.of(row, name).editable) {
          marks.clear(row.key, name);
          editing.start(row, name, td, typed === null ? mark : { typed });
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

      /** Digits replace the value, as in a spreadsheet. */
      onCellKey((event, td) => {
        const button = td.querySelector('.rice-cell');
        if (/^[-0-9.,]$/.test(event.key) && plainKey(event) && button !== null && values.NAMES.some((name) => td.classList.contains('rice-col-' + name))) {
          event.preventDefault();
          typed = event.key;
          button.click();
          typed = null;
        }
      });

      grid.decorate((row, column) => marks.nodes(row.key, column));
      backlog.onAnswer(marks.settle);
      values.NAMES.forEach((name) => grid.onActivate(name, (row, td) => open(row, name, td)));
      window.addEventListener('beforeunload', (event) => {
        if (entering.busy() || editing.unsaved() || marks.any('unsent')) {
          event.preventDefault();
        }
      });
      return { values, entering };
    };

    const installUndo = (backlog, history) => onCellKey((event) => {
      if (event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey) {
        event.preventDefault();
        if (!history.undo()) {
          backlog.say('info', AJS.I18n.getText('rice.backlog.save.undo.nothing'));
        }
      }
    });

    /** Jira has a help of its own for the same key, which is not meant in the grid. */
    const installHelp = ({ root, headline }, help) => {
      const button = parts.button(AJS.I18n.getText('rice.backlog.help'), () => help(button), ' aui-button-link rice-folds');
      headline.add(button);
      root.addEventListener('keydown', (event) => {
        if (event.key === '?' && plainKey(event) && event.target.matches('.rice-grid :is(td, th, td *, th *)') && !event.target.closest('[data-editing]')) {
          event.preventDefault();
          event.stopPropagation();
          help(button);
        }
      });
    };

    /** Adds them to the page; `backlog` is the page as rice/backlog/page makes it. */
    const install = (backlog) => {
      const { grid, selection, selectionBar } = backlog;
      const history = histories.history();
      const tool = toolsOf(backlog);
      const told = [];
      const changed = (keys) => told.forEach((tell) => tell(keys));
      const reviewed = reviewOf({ backlog, history, changed });
      const why = tool('rice/backlog/why', { backlog, reviewed, onChanged: (tell) => told.push(tell) });
      const compare = tool('rice/backlog/compare');
      const several = tool('rice/backlog/set-several', Object.assign({ backlog }, installEditing({ backlog, history, changed })));

      installUndo(backlog, history);
      grid.onActivate('score', (row, td) => why(td.querySelector('.rice-cell'), row));
      grid.onActivate('review', ({ key }) => reviewed([key]));
      const offer = (label, enabled, run, otherwise) => selectionBar.add({ label: () => label, enabled, run, otherwise });
      const mayEdit = () => selection.rows().some(({ editable }) => editable);
      offer(AJS.I18n.getText('rice.backlog.several'), mayEdit, (rows, button) => several(button, rows));
      offer(AJS.I18n.getText('rice.backlog.reviewed'), mayEdit, (rows) => reviewed(keysOf(rows)));
      offer(AJS.I18n.getText('rice.backlog.compare'), (keys) => keys.length === 2, (rows, button) => compare(button, keysOf(rows)), AJS.I18n.getText('rice.backlog.compare.two'));
      installHelp(backlog, tool('rice/backlog/help'));
    };

    return { install };
  });
