// Web resources that a page asks for once it is there. As in Jira, one question is asked once: what came
// of it, a failure too, is what everybody gets who asks the same again.
(function (window, document) {
  'use strict';

  const PREFIX = 'wr!';
  const asked = new Map();

  function has(url) {
    return Array.from(document.querySelectorAll('script[src], link[href]'))
      .some((node) => (node.getAttribute('src') || node.getAttribute('href')) === url);
  }

  function arrival(node) {
    return new Promise((resolve, reject) => {
      node.addEventListener('load', resolve);
      node.addEventListener('error', () => {
        node.remove();
        reject(new Error('This could not be loaded: ' + (node.src || node.href)));
      });
      document.head.append(node);
    });
  }

  function add(resource) {
    if (resource.resourceType === 'CSS') {
      return arrival(Object.assign(document.createElement('link'), {rel: 'stylesheet', href: resource.url}));
    }
    // In order, as they depend on each other.
    return arrival(Object.assign(document.createElement('script'), {src: resource.url, async: false}));
  }

  async function find(names) {
    const unknown = names.find((name) => !name.startsWith(PREFIX));
    if (unknown !== undefined) {
      throw new Error('This is no web resource, whose names begin with ' + PREFIX + ': ' + unknown);
    }
    const response = await window.fetch(window.WRM.contextPath() + '/rest/webResources/1.0/resources', {
      method: 'POST',
      headers: {'Content-Type': 'application/json'},
      body: JSON.stringify({r: names.map((name) => name.slice(PREFIX.length))})
    });
    if (!response.ok) {
      throw new Error('The server answers ' + response.status + '.');
    }
    const all = (await response.json()).resources;
    await Promise.all(all.filter((resource) => !has(resource.url)).map(add));
  }

  window.WRM.require = function require(names, callback) {
    const list = [].concat(names);
    const question = list.join();
    if (!asked.has(question)) {
      asked.set(question, find(list));
    }
    const answer = asked.get(question);
    if (callback) {
      answer.then(callback);
    }
    return answer;
  };
  window.define('wrm/require', () => window.WRM.require);
})(window, document);
