define('rice/recalculations/place', [], () => {
  'use strict';

  const whole = (text) => /^[1-9]\d{0,9}$/.test(text || '') ? Number(text) : null;

  /** What is looked at, as the address says it: all runs, or one of them. */
  const read = () => {
    const wanted = new URLSearchParams(window.location.hash.slice(1));
    return {
      run: whole(wanted.get('run')),
      differences: whole(wanted.get('differences')),
      undo: wanted.has('undo'),
      project: wanted.get('project') || '',
      jql: wanted.get('jql') || '',
    };
  };

  /** The address of a place; {@code differences} is the number of a page of differences. */
  const address = ({ run, differences, undo, project, jql }) => {
    const wanted = new URLSearchParams();
    Object.entries({ run, differences, undo: undo ? 'ask' : null, project, jql }).forEach(([key, value]) => {
      if (value) {
        wanted.set(key, value);
      }
    });
    return '#' + wanted;
  };

  const go = (place) => { window.location.hash = address(place); };

  /** The same view, described more exactly: no step of the browser's history. */
  const note = (place) => window.history.replaceState(window.history.state, '', address(place));

  return { read, address, go, note };
});
