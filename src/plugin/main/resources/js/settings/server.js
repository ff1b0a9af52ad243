/** The calls about the settings of one project. */
define('rice/settings/server', ['rice/rest'], (rest) => {
  'use strict';

  /** The number within an ETag, to which what lies between may have added something. */
  const revision = (tag) => {
    const found = /\d+/.exec(tag || '');
    if (found === null) {
      throw { status: 0, errorMessages: [AJS.I18n.getText('rice.set.notag')], errors: {} };
    }
    return Number(found[0]);
  };

  const stored = ({ json, tag }) => ({ settings: json, revision: revision(tag) });

  return (project) => {
    const below = (key) => 'projects/' + encodeURIComponent(key) + '/';
    const here = below(project) + 'settings';
    const get = (path, signal) => rest.get(here + path, signal);
    const post = (path, body) => rest.post(path, body);

    return {
      revision,
      stored: (key = project) => rest.ask('GET', below(key) + 'settings').then(stored),

      /** @param replaceValues scores may take the place of what is in a score field that was chosen */
      save: (settings, revision, replaceValues = false) => rest.ask('PUT', here + (replaceValues ? '?replaceValues=true' : ''), null, JSON.stringify(settings), { 'If-Match': '"' + revision + '"' }).then(stored),

      /** @param text as it would be saved */
      check: (text, signal) => rest.ask('POST', here + '/check', signal, text).then(({ json }) => json),

      /** Settings that a file holds, as {settings, errors}: what of them this Jira does not know, by path. */
      imported: (text) => rest.ask('POST', here + '/import', null, text).then(({ json }) => json),
      choices: () => get('/choices'),
      survey: () => get('/survey'),
      problems: () => get('/problems').then(({ problems }) => problems),
      history: () => get('/history').then(({ revisions }) => revisions),
      kept: (revision) => get('/history/' + revision),
      changes: (from, to) => get('/changes?from=' + from + (to === undefined ? '' : '&to=' + to)),

      /** A run over the project that is under way; undefined if there is none. */
      underWay: () => rest.get(below(project) + 'recalculations').then(({ runs }) => runs.find(({ state }) => state === 'waiting' || state === 'running')),
      recalculate: () => post(below(project) + 'recalculations', {}),
      preview: (settings) => post(below(project) + 'recalculations', { dryRun: true, settings }),
      run: (id) => rest.get('recalculations/' + id),
      impact: (id) => rest.get('recalculations/' + id + '/impact'),
      cancel: (id) => rest.remove('recalculations/' + id),
      undo: (id) => post('recalculations/' + id + '/undo', {}),

      file: rest.address(here),
      sentence: rest.sentence,
    };
  };
});
