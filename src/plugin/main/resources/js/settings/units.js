/** Changes what the field of confidence holds, and with it what depends on that. */
define('rice/settings/units', ['rice/settings/difference'], (difference) => {
  'use strict';

  const STORED = ['factors', 'confidence', 'stored'];
  const DEPENDENT = [['factors', 'confidence', 'unit'], ['factors', 'confidence', 'levels'], ['uncertainty']];

  /** The server's defaults where the field holds this. */
  const usual = (server, stored) => server.check(JSON.stringify({ factors: { confidence: { stored } } })).then(({ settings }) => settings);

  const get = (settings, path) => path.reduce((part, key) => part[key], settings);

  /** What nobody has changed becomes what is usual for the new unit; what somebody has made stays. */
  const change = ({ draft, server, announce }, stored) => {
    const before = draft.get(STORED);
    draft.set(STORED, stored);
    return Promise.all([usual(server, before), usual(server, stored)]).then(([former, next]) => {
      // Discarded in the meantime, it changes nothing any more.
      if (draft.get(STORED) === before) {
        return;
      }
      const usualOnes = DEPENDENT.filter((path) => difference.same(draft.get(path), get(former, path)) && !difference.same(draft.get(path), get(next, path)));
      usualOnes.forEach((path) => draft.set(path, get(next, path)));
      if (usualOnes.length > 0) {
        announce(AJS.I18n.getText('rice.set.stored.changed'));
      }
    }, () => {});
  };

  return { change };
});
