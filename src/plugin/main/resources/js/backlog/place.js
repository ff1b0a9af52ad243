define('rice/backlog/place', [], () => {
  'use strict';

  const FILTERS = ['text', 'jql', 'missing', 'changed', 'review', 'goal', 'assignee', 'version', 'component', 'epic'];
  const RANK_ORDER = 'rank';

  /** Filters of which the empty text is a wish: nobody, no goal. */
  const NONE = ['assignee', 'goal'];

  /** A question as REST and the address of the page spell it. */
  const parameters = ({ filters, sort, capacity, policy }) => {
    const wanted = new URLSearchParams();
    FILTERS.forEach((name) => {
      const value = filters[name];
      if (value || (value === '' && NONE.includes(name))) {
        wanted.set(name, value);
      }
    });
    Object.entries({ sort: sort === RANK_ORDER ? null : sort, capacity, policy }).forEach(([name, value]) => {
      if (value) {
        wanted.set(name, value);
      }
    });
    return wanted;
  };

  /** What the address asks for, and the key of the issue at the top. */
  const read = () => {
    const wanted = new URLSearchParams(window.location.hash.slice(1));
    const filters = {};
    FILTERS.filter((name) => wanted.has(name)).forEach((name) => { filters[name] = wanted.get(name); });
    const query = {
      filters, sort: wanted.get('sort') || RANK_ORDER, capacity: wanted.get('capacity'), policy: wanted.get('policy'),
    };
    return { query, at: wanted.get('at') };
  };

  const address = (query, at) => {
    const wanted = parameters(query);
    if (at) {
      wanted.set('at', at);
    }
    const text = String(wanted);
    return text === '' ? window.location.pathname + window.location.search : '#' + text;
  };

  /** A step of the browser's history. */
  const go = (query) => window.history.pushState(null, '', address(query, null));

  /** The same step, described more exactly. */
  const note = (query, at) => window.history.replaceState(window.history.state, '', address(query, at));

  const same = (one, other) => String(parameters(one)) === String(parameters(other));

  return { FILTERS, RANK_ORDER, parameters, read, go, note, same };
});
