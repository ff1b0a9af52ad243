/** The settings that somebody is making, from those that are stored. */
define('rice/settings/draft', ['rice/settings/paths', 'rice/settings/difference'], (paths, difference) => {
  'use strict';

  /** @param stored {settings, revision}: what is in force */
  return (stored) => {
    const listeners = [];
    let base = stored;
    let now = stored.settings;

    const become = (settings, isOther) => {
      now = settings;
      listeners.forEach((listener) => listener(isOther));
    };

    return {
      get: (path) => paths.get(now, path),
      set: (path, value) => become(paths.put(now, path, value), false),
      settings: () => now,
      base: () => base,
      isChanged: () => !difference.same(base.settings, now),

      /** Something else altogether, which is not stored yet. */
      load: (settings) => become(settings, true),

      discard: () => become(base.settings, true),

      /** What was sent is stored; what was changed in the meantime is still to be saved. */
      saved: (sent, other) => {
        const mine = difference.redo(sent, now, other.settings);
        base = other;
        become(mine, true);
      },

      /** What is stored is all there is. */
      take: (other) => {
        base = other;
        become(other.settings, true);
      },

      /** Somebody else has stored settings: what was changed here is changed there. */
      redo: (other) => {
        const mine = difference.redo(base.settings, now, other.settings);
        base = other;
        become(mine, true);
      },

      /** The listener is told after each change, true where everything may be another. */
      listen: (listener) => listeners.push(listener),
    };
  };
});
