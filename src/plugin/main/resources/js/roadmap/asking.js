/** Asks the server for roadmaps, of which only the last counts. */
define('rice/roadmap/asking', ['rice/rest', 'rice/roadmap/source'], (rest, sources) => {
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
   * A function (preferences, extra) that promises {source, plan}; it rejects with what rice/rest rejects with, also where
   * another question has come.
   *
   * @param element where what comes is shown: the server is not asked again once it is off the page
   * @param gone an AbortSignal: nobody wants to know any more
   * @param progress is told while the server ranks
   */
  return (element, gone, progress) => {
    let asking = new AbortController();
    gone.addEventListener('abort', () => asking.abort());

    return async (preferences, extra) => {
      asking.abort();
      asking = new AbortController();
      const { signal } = asking;
      const live = (answer) => {
        if (signal.aborted || gone.aborted) {
          throw { aborted: true };
        }
        return answer;
      };
      const source = live(await sources.open(preferences, signal));
      for (;;) {
        const plan = live(await rest.get(source.address('roadmap', extra()), signal));
        if (!plan.preparing) {
          return { source, plan };
        }
        progress(plan.preparing);
        await pause(signal);
        if (!element.isConnected) {
          asking.abort();
        }
        live();
      }
    };
  };
});
