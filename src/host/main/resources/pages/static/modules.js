// Named modules as Jira's pages have them. It has no define.amd: AUI and jQuery would register
// themselves here instead of setting AJS and jQuery.
(function (window, document) {
  'use strict';

  const factories = new Map();
  const values = new Map();
  let waiting = [];

  function contextPath() {
    const meta = document.querySelector('meta[name="ajs-context-path"]');
    return meta ? meta.content : '';
  }

  function known(name) {
    return values.has(name) || factories.has(name);
  }

  function resolve(name) {
    if (!values.has(name)) {
      if (!factories.has(name)) {
        throw new Error('There is no module ' + name + ' on this page.');
      }
      const made = factories.get(name);
      values.set(name, undefined);
      values.set(name, made.factory.apply(null, made.needs.map(resolve)));
    }
    return values.get(name);
  }

  function ready(name) {
    return values.has(name) || (factories.has(name) && factories.get(name).needs.every(ready));
  }

  function run() {
    const able = waiting.filter((entry) => entry.needs.every(ready));
    waiting = waiting.filter((entry) => !able.includes(entry));
    able.forEach((entry) => {
      try {
        entry.callback.apply(null, entry.needs.map(resolve));
      } catch (problem) {
        // For the console; what else waits on this page is not to suffer.
        window.setTimeout(() => {
          throw problem;
        }, 0);
      }
    });
  }

  window.define = function define(name, needs, factory) {
    if (typeof name !== 'string') {
      throw new Error('A module needs a name here: define("name", [...], factory).');
    }
    if (known(name)) {
      return;
    }
    const all = Array.isArray(needs) ? needs : [];
    const made = Array.isArray(needs) ? factory : needs;
    factories.set(name, {needs: all, factory: typeof made === 'function' ? made : () => made});
    run();
  };

  window.require = function require(needs, callback) {
    if (typeof needs === 'string') {
      return resolve(needs);
    }
    // Later, so that a page's scripts can define what they need in any order.
    window.setTimeout(() => {
      waiting.push({needs, callback: callback || (() => undefined)});
      run();
    }, 0);
    return undefined;
  };

  // AUI takes this function over from the object that it finds, and makes it read-only.
  window.AJS = {contextPath};
  window.WRM = {contextPath, data: {claim: () => undefined}, I18n: {getText: (key) => key}};
  window.define('wrm/context-path', () => contextPath);
  window.define('wrm/data', () => window.WRM.data);
  window.addEventListener('load', () => window.setTimeout(() => waiting.forEach((entry) => {
    const missing = entry.needs.filter((name) => !ready(name));
    window.console.error('Nothing on this page defines ' + missing.join(', '));
  }), 1000));
})(window, document);
