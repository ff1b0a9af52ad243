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
    let asking = new AbortController();

    const refusal = (problem) => (problem.status === 400 && Object.keys(problem.errors).length > 0
      ? { state: 'wrong', errors: problem.errors } : { state: 'failed', sentence: server.sentence(problem) });

    /** What is on its way is about a draft that has changed. */
    const begin = () => {
      window.clearTimeout(timer);
      asking.abort();
      asking = new AbortController();
      told({ state: 'checking' });
    };

    const ask = () => {
      const { signal } = asking;
      const tell = (state) => {
        if (!signal.aborted) {
          told(state);
        }
      };
      return server.check(JSON.stringify(draft.settings()), signal).then((answer) => tell({ state: 'right', answer }), (problem) => tell(refusal(problem)));
    };

    const now = () => {
      begin();
      return ask();
    };

    const soon = () => {
      begin();
      timer = window.setTimeout(ask, PAUSE);
    };

    return { now, soon };
  };
});
