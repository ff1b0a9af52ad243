/** What is wrong or doubtful, told at the inputs it concerns. */
define('rice/settings/marks', ['rice/settings/paths'], (paths) => {
  'use strict';

  /** A path can be spelt in several ways. */
  const usual = (path) => paths.text(paths.keys(path));

  /**
   * @param changed is called when what is told has changed
   * @param valueAt (keys) what the settings hold
   */
  return (changed, valueAt) => {
    const places = new Map();
    const typed = new Map();
    let errors = {};
    let warnings = [];
    let hushed = null;

    /** The input that a path leads to, or what holds it; undefined where neither is on the page. */
    const nearest = (path) => {
      for (let keys = paths.keys(path); keys.length > 0; keys = keys.slice(0, -1)) {
        const place = places.get(paths.text(keys));
        if (place && place.isThere()) {
          return place;
        }
      }
      return undefined;
    };

    const isEmpty = (path) => {
      const value = valueAt(paths.keys(path));
      return value === '' || value === null || value === undefined || (typeof value === 'object' && Object.keys(value).length === 0);
    };

    /** What has just been added is not found wanting before somebody had the time to fill it in. */
    const isHushed = (path) => hushed !== null && path.startsWith(hushed) && isEmpty(path);

    /** What was typed wrongly is said as the page understood it. */
    const all = () => Object.entries(Object.assign({}, errors, Object.fromEntries([...typed.values()].filter(({ keys }) => typeof valueAt(keys) === 'string')
      .map(({ keys, sentence }) => [paths.text(keys), sentence]))));

    const at = (told, place) => told.filter(([path]) => nearest(path) === place).map(([, sentence]) => sentence).join(' ');

    const tell = () => {
      const wrong = all().filter(([path]) => !isHushed(path));
      [...places.values()].filter((place) => place.isThere()).forEach((place) => place.tell(at(wrong, place), at(warnings, place)));
      changed();
    };

    const speak = () => {
      hushed = null;
      tell();
    };

    return {
      /** @param place {isThere(), tell(error, warning), focus()} */
      add: (path, place) => {
        places.set(paths.text(path), place);
      },

      /** What the page itself cannot read; null once it can. */
      mistyped: (path, sentence) => {
        if (sentence === null) {
          typed.delete(paths.text(path));
        } else {
          typed.set(paths.text(path), { keys: path, sentence });
        }
      },

      /** What the server says of the whole: sentences by path, and warnings with theirs. */
      show: (found, doubts) => {
        errors = {};
        Object.entries(found).forEach(([path, sentence]) => {
          const spelt = usual(path);
          errors[spelt] = errors[spelt] ? errors[spelt] + ' ' + sentence : sentence;
        });
        warnings = doubts.map(({ path, sentence }) => [usual(path), sentence]);
        tell();
      },

      tell,

      hush: (path) => {
        hushed = paths.text(path);
        tell();
      },

      speak,

      hushUntilLeft: (node) => node.addEventListener('focusout', ({ relatedTarget }) => {
        if (hushed !== null && node.isConnected && !node.contains(relatedTarget)) {
          speak();
        }
      }),

      /** Other inputs will take the place of those that are known. */
      clear: () => {
        places.clear();
        hushed = null;
      },

      /** What was typed below a place is not there any more. */
      forget: (path) => [...typed.keys()].filter((one) => one.startsWith(paths.text(path))).forEach((one) => typed.delete(one)),
      errors: all,
      warnings: () => warnings,

      /** Errors and warnings that no input on the page can tell. */
      loose: () => [all(), warnings].map((told) => told.filter(([path]) => !nearest(path))),

      /** Puts the focus where something is wrong; returns whether it could. */
      focus: (path) => {
        const place = nearest(path);
        if (place) {
          place.focus();
        }
        return Boolean(place);
      },
    };
  };
});
