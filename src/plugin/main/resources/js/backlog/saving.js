/** Saves factors: what was entered is shown at once, and what the server says of it replaces that later. */
define('rice/backlog/saving', ['rice/rest'], (rest) => {
  'use strict';

  /** How many issues go into one call. */
  const CALL = 50;

  const unsent = (sentence) => ({ outcome: 'unsent', sentence });

  /** When the server refuses a call as a whole, it refuses each change in it. */
  const refused = (problem) => problem.status === 0
    ? unsent(rest.sentence(problem))
    : { outcome: 'refused', errors: problem.errors, sentence: rest.sentence(problem) };

  const chunks = (all) => Array.from({ length: Math.ceil(all.length / CALL) }, (none, i) => all.slice(i * CALL, (i + 1) * CALL));

  /**
   * A change is {key, factors: {impact: 2}, expected?, row?}; what is expected is what the server was last heard to hold, of
   * `row` where the list does not hold the issue any more. `settled(result, names)` hears of {change, outcome, ...} and of
   * those names of it that no later save is under way for; `begun(change)` of what is under way.
   */
  return ({ server, rows, values, begun, settled }) => {
    const issues = new Map();
    let underWay = 0;

    const issueOf = (key) => {
      if (!issues.has(key)) {
        issues.set(key, { tail: Promise.resolve(), waiting: {}, truth: {}, version: 0 });
      }
      return issues.get(key);
    };

    const loaded = (key) => {
      const row = rows.get(key);
      return row && !row.gone ? row : null;
    };

    /** Replaces what is known of a row, except factors that are being saved. */
    const receive = (key, news) => {
      const row = loaded(key);
      if (row === null) {
        return;
      }
      const { waiting } = issueOf(key);
      const factors = row.factors.map((old) => (!waiting[old.factor] && news.factors.find(({ factor }) => factor === old.factor)) || old);
      rows.put(Object.assign({}, row, news, { factors }));
    };

    const begin = (change) => {
      const { key, factors } = change;
      const issue = issueOf(key);
      const row = loaded(key) || change.row;
      let shown = loaded(key);
      Object.entries(factors).forEach(([name, value]) => {
        issue.waiting[name] = (issue.waiting[name] || 0) + 1;
        if (row && !issue.truth[name]) {
          issue.truth[name] = values.of(row, name);
        }
        shown = shown && values.put(shown, values.entered(values.of(shown, name), value));
      });
      issue.version++;
      underWay++;
      if (shown) {
        rows.put(shown);
      }
      begun(change);
    };

    /** What the server holds now, as far as this answer and those before tell. */
    const heard = ({ outcome, row, current }, truth, name) => {
      if (outcome === 'saved') {
        return values.of(row, name);
      }
      return outcome === 'conflict' && truth && name in current ? values.entered(truth, current[name]) : truth;
    };

    const end = (change, answer) => {
      const issue = issueOf(change.key);
      const names = Object.keys(change.factors);
      names.forEach((name) => {
        issue.truth[name] = heard(answer, issue.truth[name], name);
        issue.waiting[name]--;
      });
      const last = names.filter((name) => !issue.waiting[name]);
      receive(change.key, answer.row || { factors: last.map((name) => issue.truth[name]).filter(Boolean) });
      last.forEach((name) => delete issue.truth[name]);
      issue.version++;
      underWay--;
      const result = Object.assign({}, answer, { change });
      settled(result, last);
      return result;
    };

    const request = ({ key, factors, expected }) => {
      const { truth } = issueOf(key);
      const known = Object.keys(factors).filter((name) => truth[name]).map((name) => [name, truth[name].typed]);
      return { key, factors, expected: expected || Object.fromEntries(known) };
    };

    const send = (changes) => {
      const before = changes.map(({ key }) => issueOf(key).tail);
      changes.forEach(begin);
      const done = Promise.all(before)
        .then(() => server.saveFactors(changes.map(request)))
        .then(({ results }) => (change) => results.find(({ key }) => key === change.key), (problem) => () => refused(problem))
        .then((answer) => changes.map((change) => end(change, answer(change))));
      // Whoever asked hears of a failure; the next save goes on.
      const over = done.catch(() => undefined);
      changes.forEach(({ key }) => { issueOf(key).tail = over; });
      return done;
    };

    /** Resolves to the results, one for each change; `progress(done)` is called after each call. */
    const save = async (changes, progress) => {
      const results = [];
      for (const chunk of chunks(changes)) {
        const away = results.find(({ outcome }) => outcome === 'unsent');
        results.push(...(away ? chunk.map((change) => Object.assign(unsent(away.sentence), { change })) : await send(chunk)));
        if (progress) {
          progress(results.length);
        }
      }
      return results;
    };

    return { save, receive, version: (key) => issueOf(key).version, busy: () => underWay > 0 };
  };
});
