define('rice/recalculations/poller', [], () => {
  'use strict';

  const NEXT = 1000;
  const AFTER_A_FAILURE = 5000;

  /**
   * Asks at once, and again every second as long as the answer is that there is more to come; not while nobody
   * looks at the page.
   *
   * @param ask returns a promise of whether there is more to come; after a rejection it is asked again, later
   */
  return (ask) => {
    let timer = null;
    let asking = false;
    let stopped = false;

    const later = (millis) => {
      if (!stopped && !document.hidden) {
        timer = window.setTimeout(now, millis);
      }
    };

    const now = () => {
      window.clearTimeout(timer);
      if (asking || stopped) {
        return;
      }
      asking = true;
      ask().then((more) => (more ? NEXT : null), () => AFTER_A_FAILURE).then((millis) => {
        asking = false;
        if (millis !== null) {
          later(millis);
        }
      });
    };

    const onShown = () => {
      if (!document.hidden) {
        now();
      }
    };

    const stop = () => {
      stopped = true;
      window.clearTimeout(timer);
      document.removeEventListener('visibilitychange', onShown);
    };

    document.addEventListener('visibilitychange', onShown);
    return { now, stop };
  };
});
