// Draws the items that apps offer for dashboards, with the API that Jira's dashboard gives them, and as
// strict as that. For tests window.RiceHost.dashboard tells what each item called, by its id.
(function (window, document) {
  'use strict';

  const base = document.querySelector('meta[name="ajs-context-path"]').content;
  const dashboard = document.getElementById('dashboard');
  const items = new Map();
  const SIGNS = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};

  function wrapped(element) {
    return window.jQuery ? window.jQuery(element) : [element];
  }

  function changed(preferences, how) {
    return Object.fromEntries(Object.entries(preferences).map(([name, value]) => [name, how(value)]));
  }

  // Jira keeps texts only, joins lists, and gives everything back with HTML encoded.
  function kept(preferences) {
    return changed(preferences, (value) => (value === null || value === undefined ? '' : String(value)));
  }

  function encoded(preferences) {
    return changed(preferences, (value) => value.replace(/[&<>"']/g, (sign) => SIGNS[sign]));
  }

  function plain(value) {
    return typeof value === 'function' ? 'function' : JSON.parse(JSON.stringify(value === undefined ? null : value));
  }

  function start(element) {
    const content = element.querySelector('.dashboard-item-content');
    const configurable = element.dataset.configurable === 'true';
    const editable = element.dataset.editable === 'true';
    const calls = [];
    const afterRender = [];
    let preferences = JSON.parse(element.dataset.preferences);
    let timer = 0;
    let refresh = () => undefined;
    let item = null;

    function record(name, ...values) {
      calls.push([name, ...values.map(plain)]);
    }

    function fail(problem) {
      record('failed', String(problem));
      window.console.error('The item ' + element.dataset.key + ' failed.', problem);
      const message = document.createElement('div');
      const text = document.createElement('p');
      message.className = 'aui-message aui-message-error host-item-failed';
      message.setAttribute('role', 'alert');
      text.textContent = 'This item cannot be shown: ' + problem.message;
      message.append(text);
      content.replaceChildren(message);
      element.removeAttribute('aria-busy');
      element.dataset.state = 'failed';
    }

    function drawn(method) {
      afterRender.splice(0).forEach((done) => done());
      record('afterRender');
      element.dataset.state = method;
    }

    function draw(method) {
      delete element.dataset.state;
      record(method);
      try {
        item[method](wrapped(content), encoded(preferences));
        window.setTimeout(() => {
          try {
            drawn(method);
          } catch (problem) {
            fail(problem);
          }
        }, 0);
      } catch (problem) {
        fail(problem);
      }
    }

    async function save(all) {
      const answer = await window.fetch(
        base + '/rest/host/1/dashboards/' + dashboard.dataset.id + '/items/' + element.dataset.id + '/preferences',
        {method: 'PUT', headers: {'Content-Type': 'application/json'}, body: JSON.stringify(all)});
      if (!answer.ok) {
        throw new Error('The preferences were not kept: status ' + answer.status);
      }
      preferences = all;
      draw('render');
    }

    const actions = {
      closeEdit: () => draw('render'),
      resize: () => undefined,
      setTitle(title) {
        if (typeof title !== 'string') {
          throw new TypeError('A title is a text, not ' + title + '.');
        }
        element.querySelector('.dashboard-item-title').textContent = title;
      },
      showLoadingBar: () => element.setAttribute('aria-busy', 'true'),
      hideLoadingBar: () => element.removeAttribute('aria-busy'),
      getRefreshFieldValue(name) {
        const field = content.querySelector('[name="' + (name || 'refresh-interval') + '"]');
        return field && (field.type !== 'checkbox' || field.checked) ? field.value : 'false';
      },
      initRefresh(given, work) {
        window.clearInterval(timer);
        refresh = work;
        const minutes = Number(given.refresh);
        if (minutes > 0) {
          timer = window.setInterval(work, minutes * 60000);
        }
      },
      once(event, done) {
        if (event === 'afterRender') {
          afterRender.push(done);
        }
      },
      // Without the permission Jira keeps nothing and says nothing.
      savePreferences: (given) => (editable ? save(kept(given)) : Promise.resolve())
    };
    const api = {
      getGadgetId: () => element.dataset.id,
      getContext: () => wrapped(content),
      isEditable: () => editable
    };
    Object.entries(actions).forEach(([name, action]) => {
      api[name] = (...values) => {
        record(name, ...values);
        return action(...values);
      };
    });

    items.set(element.dataset.id, {calls, preferences: () => preferences, refresh: () => refresh()});
    if (!element.dataset.module) {
      fail(new Error('no app offers ' + element.dataset.key + ' any more.'));
      return;
    }
    window.require([element.dataset.module], (Item) => {
      try {
        item = new Item(api);
      } catch (problem) {
        fail(problem);
        return;
      }
      draw(configurable && editable && preferences.isConfigured !== 'true' ? 'renderEdit' : 'render');
      const edit = element.querySelector('.host-item-edit');
      if (edit) {
        edit.addEventListener('click', () => draw('renderEdit'));
      }
    });
    window.addEventListener('load', () => window.setTimeout(() => {
      if (!calls.length) {
        fail(new Error('nothing on this page defines ' + element.dataset.module + '.'));
      }
    }, 1000));
  }

  window.RiceHost = {
    dashboard: {
      ids: () => Array.from(items.keys()),
      /** What the item called and how it was drawn, in order: lists of a name and its values. */
      calls: (id) => items.get(String(id)).calls.slice(),
      /** What is stored, not encoded. */
      preferences: (id) => items.get(String(id)).preferences(),
      /** Does at once what the item gave initRefresh to do in some minutes. */
      refresh: (id) => items.get(String(id)).refresh()
    }
  };
  document.querySelectorAll('.dashboard-item').forEach(start);
})(window, document);
