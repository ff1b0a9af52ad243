/** Stamps issues as looked at, and takes the stamps back. */
define('rice/backlog/review', ['rice/rest', 'rice/backlog/history'], (rest, histories) => {
  'use strict';

  const { issues, undone } = histories;

  const CALL = 50;

  const isSaved = ({ outcome }) => outcome === 'saved';

  return ({ backlog, history, changed }) => {
    const take = ({ key, review }) => {
      const row = backlog.rows.get(key);
      if (row && !row.gone) {
        backlog.rows.put(Object.assign({}, row, { review }));
      }
    };

    /** Resolves to what came of each issue, as far as the server answered, and to the problem where it did not. */
    const calls = async (all, body) => {
      const results = [];
      let problem = null;
      for (let i = 0; i < all.length && problem === null; i += CALL) {
        try {
          results.push(...(await backlog.server.saveReviews(body(all.slice(i, i + CALL)))).results);
        } catch (unanswered) {
          problem = unanswered;
        }
      }
      const saved = results.filter(isSaved);
      saved.forEach(take);
      changed(saved.map(({ key }) => key));
      return { results, saved, problem };
    };

    const tell = (text, { results, saved, problem }, all, undo) => {
      const bad = results.find((result) => !isSaved(result));
      if (problem === null && bad === undefined) {
        backlog.say('success', text, undo);
        return;
      }
      const why = problem === null ? bad.key + ': ' + bad.sentence : rest.sentence(problem);
      const most = all.length === 1 ? '' : AJS.I18n.getText('rice.backlog.several.done', String(saved.length), String(all.length)) + ' ';
      backlog.say(saved.length === 0 ? 'error' : 'warning', most + why, undo);
    };

    const keysOf = (all) => all.map(({ key }) => key);

    /** What the server did not answer can be tried again. */
    const takeBack = (stamps) => calls(stamps, (some) => ({ undo: some })).then((done) => {
      const answered = keysOf(done.results);
      const open = stamps.filter(({ key }) => !answered.includes(key));
      tell(undone(keysOf(stamps)), done, stamps, open.length === 0 ? undefined : history.add(() => takeBack(open)));
    });

    /** Stamps these issues with the visitor and now. */
    return (keys) => calls(keys, (some) => ({ keys: some, reviewed: true })).then((done) => {
      const stamps = done.saved.map(({ key, review }) => ({ key, at: review.at }));
      tell(AJS.I18n.getText('rice.backlog.reviewed.done', issues(keys)), done, keys,
        stamps.length === 0 ? undefined : history.add(() => takeBack(stamps)));
    });
  };
});
