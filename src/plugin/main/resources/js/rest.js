define('rice/rest', ['wrm/context-path'], (contextPath) => {
  'use strict';

  const read = (response) =>
    response.text().then((text) => {
      try {
        return JSON.parse(text);
      } catch (notJson) {
        if (response.ok && text) {
          // Such as a page to log in with.
          throw { status: 0, errorMessages: [AJS.I18n.getText('rice.rest.page')], errors: {} };
        }
        return { errorMessages: [AJS.I18n.getText('rice.rest.status', response.status)] };
      }
    });

  /** Whoever asked does not want to know any more: `aborted` tells this from a server that is out of reach. */
  const unanswered = (signal, problem) => {
    if (signal && signal.aborted) {
      return { status: 0, aborted: true, errorMessages: [], errors: {} };
    }
    return problem.errorMessages ? problem : { status: 0, errorMessages: [AJS.I18n.getText('rice.rest.unreachable')], errors: {} };
  };

  /** Asks REST for {json, tag}, with a text as body; rejects with {status, errorMessages, errors, tag} when the server refuses, status 0 when it is out of reach. */
  const ask = async (method, url, signal, body, headers) => {
    let response;
    let json;
    try {
      response = await fetch(url, {
        method,
        signal,
        body,
        headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'X-Atlassian-Token': 'no-check', ...headers },
      });
      json = await read(response);
    } catch (problem) {
      throw unanswered(signal, problem);
    }
    const tag = response.headers.get('ETag');
    if (!response.ok) {
      throw { errorMessages: [], errors: {}, ...json, status: response.status, tag };
    }
    return { json, tag };
  };

  const call = (...request) => ask(...request).then(({ json }) => json);

  const below = (root) => {
    const address = (path) => contextPath() + root + path;
    return {
      get: (path, signal) => call('GET', address(path), signal),
      put: (path, body) => call('PUT', address(path), null, JSON.stringify(body)),
      post: (path, body) => call('POST', address(path), null, JSON.stringify(body)),
      remove: (path) => call('DELETE', address(path)),
      ask: (method, path, ...more) => ask(method, address(path), ...more),
      address,
    };
  };

  /** One sentence for a person, whatever went wrong. */
  const sentence = (problem) =>
    (problem.errorMessages || []).concat(Object.values(problem.errors || {})).join(' ') || String(problem.message || problem);

  const jira = below('/rest/');

  /** All entries of a list that Jira gives in pages; the path has a question mark. */
  const all = async (path, signal) => {
    const found = [];
    let page;
    do {
      page = await jira.get(path + '&maxResults=50&startAt=' + found.length, signal);
      found.push(...page.values);
    } while (page.isLast === false && page.values.length > 0);
    return found;
  };

  // The app's own REST, and Jira's below `jira`: paths such as 'api/2/field' or 'agile/1.0/board'.
  return Object.assign(below('/rest/rice/1.0/'), { jira, all, sentence });
});
