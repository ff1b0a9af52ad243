/** Asks the server for roadmaps, of which only the last counts. */
define('rice/roadmap/asking', ['rice/rest', 'rice/roadmap/source'], (rest, source) => {
  'use strict';

  /** While the server still ranks, in milliseconds. */
  const AGAIN = 1000;

  const pause = (signal) => new Promise((resolve) => {
    const timer = window.setTimeout(resolve, AGAIN);
    signal.addEventListener('abort', () => {
      window.clearTimeout(timer);
      resolve();
    });
  });

  /**
   * A function (preferences, extra) that promises {opened, plan}, or nothing where another question has come, and rejects
   * with what rice/rest rejects with.
   *
   * @param gone an AbortSignal: nobody wants to know any more
   * @param progress is told while the server ranks
   */
  return (gone, progress) => {
    let asking = new AbortController();
    gone.addEventListener('abort', () => asking.abort());

    return async (preferences, extra) => {
      asking.abort();
      const mine = new AbortController();
      asking = mine;
      const { signal } = mine;
      try {
        const opened = await source.open(preferences, signal);
        let plan;
        while (!signal.aborted && !gone.aborted) {
          plan = await rest.get(opened.address('roadmap', extra()), signal);
          if (!plan.preparing) {
            return { opened, plan };
          }
          progress(plan.preparing);
          await pause(signal);
        }
        return undefined;
      } catch (problem) {
        if (signal.aborted) {
          return undefined;
        }
        throw problem;
      }
    };
  };
});
