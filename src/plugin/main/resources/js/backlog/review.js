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

    const calls = async (all, body) => {
      const results = [];
      for (let i = 0; i < all.length; i += CALL) {
        results.push(...(await backlog.server.saveReviews(body(all.slice(i, i + CALL)))).results);
      }
      results.filter(isSaved).forEach(take);
      changed(results.filter(isSaved).map(({ key }) => key));
      return results;
    };

    const tell = (results, text, undo) => {
      const bad = results.find((result) => !isSaved(result));
      if (bad) {
        backlog.say('warning', bad.key + ': ' + bad.sentence, undo);
      } else {
        backlog.say('success', text, undo);
      }
    };

    const fail = (problem) => backlog.say('error', rest.sentence(problem));

    const takeBack = (stamps) => calls(stamps, (some) => ({ undo: some }))
      .then((results) => tell(results, undone(stamps.map(({ key }) => key))), fail);

    /** Stamps these issues with the visitor and now. */
    return (keys) => calls(keys, (some) => ({ keys: some, reviewed: true })).then((results) => {
      const stamps = results.filter(isSaved).map(({ key, review }) => ({ key, at: review.at }));
      tell(results, AJS.I18n.getText('rice.backlog.reviewed.done', issues(keys)),
        stamps.length === 0 ? undefined : history.add(() => takeBack(stamps)));
    }, fail);
  };
});
