define('rice/rest', ['wrm/context-path'], (contextPath) => {
  'use strict';

  const address = (path) => contextPath() + '/rest/rice/1.0/' + path;

  const read = (response) =>
    response.text().then((text) => {
      try {
        return JSON.parse(text);
      } catch (notJson) {
        return { errorMessages: [response.status + ' ' + response.statusText] };
      }
    });

  /** Calls the app's REST; rejects with {status, errorMessages, errors} when the server refuses, status 0 when it is out of reach. */
  const call = (method, path, body) =>
    fetch(address(path), {
      method,
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'X-Atlassian-Token': 'no-check' },
      body: body === undefined ? undefined : JSON.stringify(body),
    }).catch(() => {
      throw { status: 0, errorMessages: [AJS.I18n.getText('rice.rest.unreachable')], errors: {} };
    }).then((response) =>
      read(response).then((json) => {
        if (response.ok) {
          return json;
        }
        throw { status: response.status, errorMessages: json.errorMessages || [], errors: json.errors || {} };
      }));

  /** One sentence for a person, whatever went wrong. */
  const sentence = (problem) =>
    (problem.errorMessages || []).concat(Object.values(problem.errors || {})).join(' ') || String(problem.message || problem);

  return {
    get: (path) => call('GET', path),
    put: (path, body) => call('PUT', path, body),
    post: (path, body) => call('POST', path, body),
    remove: (path) => call('DELETE', path),
    address,
    sentence,
  };
});
