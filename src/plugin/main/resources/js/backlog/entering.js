/** What happens between a value that was entered and the message that tells what came of it. */
define('rice/backlog/entering', ['rice/backlog/saving', 'rice/backlog/ranks', 'rice/backlog/notes', 'rice/backlog/history'], (savingOf, ranksOf, notes, histories) => {
  'use strict';

  const isSaved = ({ outcome }) => outcome === 'saved';

  const sentenceOf = ({ errors, sentence }, name) => (errors && errors[name]) || sentence;

  /** `reopen(key, name)` opens the editor again if it can, where Jira was out of reach; `changed(keys)` hears what was saved. */
  return ({ backlog, values, marks, history, reopen, changed }) => {
    const isNow = (key, name, value) => value === null ? AJS.I18n.getText('rice.backlog.save.emptied', key, values.label(name))
      : AJS.I18n.getText('rice.backlog.save.done', key, values.label(name), values.text(name, value));

    const begun = ({ key, factors }) => Object.keys(factors).forEach((name) => marks.set(key, name, notes.busy()));

    const conflict = ({ sentence, current, change: { key, factors } }, name, leave) => {
      const settle = (then) => () => {
        leave();
        marks.clear(key, name);
        then();
      };
      return notes.conflict({
        sentence,
        mine: values.text(name, factors[name]),
        theirs: values.text(name, current[name]),
        keep: settle(() => enter(key, name, factors[name])),
        take: settle(() => backlog.say('info', isNow(key, name, current[name]))),
      });
    };

    /** What there is to say of a factor that was not saved; `leave()` takes the focus away when it is settled. */
    const mark = (result, name, leave) => {
      if (result.outcome === 'unsent') {
        return notes.unsent(values.plain(result.change.factors[name]), result.sentence);
      }
      return result.outcome === 'conflict' && name in result.current ? conflict(result, name, leave) : notes.refused(sentenceOf(result, name));
    };

    const settled = (result, names) => names.forEach((name) => {
      if (isSaved(result)) {
        marks.clear(result.change.key, name);
      } else {
        const { key } = result.change;
        marks.set(key, name, mark(result, name, () => backlog.grid.focus(key, name)));
      }
    });

    const saving = savingOf({ server: backlog.server, rows: backlog.rows, values, begun, settled });
    const ranks = ranksOf({ backlog, marks, saving });

    /** Saves; resolves to the results when the ranks of now are known too, or cannot be. */
    const save = async (changes, progress) => {
      const results = await saving.save(changes, progress);
      const news = results.filter((result) => isSaved(result) || result.outcome === 'conflict').map(({ change }) => change.key);
      // What is saved is saved, whatever becomes of this question.
      await ranks.ask(news).catch(() => []);
      changed(news);
      return results;
    };

    const tell = (kind, key, name, sentence) => backlog.say(kind, sentence.includes(key) ? sentence : key + ': ' + sentence,
      { label: AJS.I18n.getText('rice.backlog.save.goto', key), run: () => backlog.grid.focus(key, name) });

    const tellTrouble = (result) => {
      const { key, factors } = result.change;
      const [name] = Object.keys(factors);
      tell(result.outcome === 'conflict' ? 'warning' : 'error', key, name, sentenceOf(result, name));
    };

    const undo = (changes) => save(changes).then((results) => {
      const bad = results.find((result) => !isSaved(result));
      if (bad) {
        if (bad.outcome === 'unsent') {
          history.add(() => undo(changes));
        }
        tellTrouble(bad);
      } else {
        backlog.say('success', histories.undone(changes.map(({ key }) => key)));
      }
    });

    /** Keeps how to take back what was saved; undefined where nothing was. */
    const note = (results) => {
      const changes = results.filter(isSaved)
        .map(({ before, change }) => ({ key: change.key, factors: before, expected: change.factors, row: change.row }));
      return changes.length === 0 ? undefined : history.add(() => undo(changes));
    };

    const enter = async (key, name, value) => {
      const [result] = await save([{ key, factors: { [name]: value } }]);
      if (isSaved(result)) {
        backlog.say('success', isNow(key, name, value) + ' ' + ranks.sentence(key), note([result]));
      } else if (result.outcome !== 'unsent' || !reopen(key, name)) {
        tellTrouble(result);
      }
    };

    /** What was typed is kept at its cell. */
    const invalid = (key, name, typed, sentence) => {
      marks.set(key, name, notes.unsent(typed, sentence));
      tell('error', key, name, sentence);
    };

    return { enter, invalid, save, note, mark, busy: saving.busy };
  };
});
