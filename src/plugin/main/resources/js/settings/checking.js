/** Has the server look at the draft a moment after each change. */
define('rice/settings/checking', [], () => {
  'use strict';

  /** Long enough for a word to be typed. */
  const PAUSE = 500;

  /**
   * @param told gets {state, answer, errors, sentence}: 'checking'; 'right' with the server's answer; 'wrong' with errors by
   *     path; 'failed' with a sentence, where nobody knows
   */
  return ({ draft, server }, told) => {
    let timer = null;
    let asking = null;

    const refused = (problem) => {
      if (problem.aborted) {
        return;
      }
      told(problem.status === 400 && Object.keys(problem.errors).length > 0
        ? { state: 'wrong', errors: problem.errors } : { state: 'failed', sentence: server.sentence(problem) });
    };

    const now = () => {
      window.clearTimeout(timer);
      if (asking !== null) {
        asking.abort();
      }
      asking = new AbortController();
      told({ state: 'checking' });
      return server.check(JSON.stringify(draft.settings()), asking.signal).then((answer) => told({ state: 'right', answer }), refused);
    };

    const soon = () => {
      window.clearTimeout(timer);
      told({ state: 'checking' });
      timer = window.setTimeout(now, PAUSE);
    };

    return { now, soon };
  };
});
