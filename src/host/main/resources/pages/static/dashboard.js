// Draws the items that apps offer for dashboards, with the API that Jira's dashboard gives them.
(function (window, document) {
  'use strict';

  const base = document.querySelector('meta[name="ajs-context-path"]').content;

  function wrapped(element) {
    return window.jQuery ? window.jQuery(element) : element;
  }

  // Jira keeps texts only, joins lists, and gives everything back with HTML encoded.
  function kept(preferences) {
    return Object.fromEntries(
      Object.entries(preferences).map(([name, value]) => [name, String(value)]));
  }

  function encoded(preferences) {
    const holder = document.createElement('i');
    return Object.fromEntries(Object.entries(preferences).map(([name, value]) => {
      holder.textContent = value;
      return [name, holder.innerHTML];
    }));
  }

  function start(element) {
    const content = element.querySelector('.dashboard-item-content');
    const configurable = element.dataset.configurable === 'true';
    const editable = element.dataset.editable === 'true';
    const afterRender = [];
    let preferences = JSON.parse(element.dataset.preferences);
    let refresh = 0;
    let item = null;

    function draw(edit) {
      const method = edit && item.renderEdit ? 'renderEdit' : 'render';
      item[method](wrapped(content), encoded(preferences));
      afterRender.splice(0).forEach((done) => done());
    }

    const api = {
      getGadgetId: () => element.id.replace('gadget-', ''),
      getContext: () => wrapped(content),
      isEditable: () => editable,
      closeEdit: () => draw(false),
      resize: () => undefined,
      setTitle(title) {
        element.querySelector('.dashboard-item-title').textContent = title;
      },
      showLoadingBar: () => element.setAttribute('aria-busy', 'true'),
      hideLoadingBar: () => element.removeAttribute('aria-busy'),
      getRefreshFieldValue(name) {
        const field = content.querySelector('[name="' + (name || 'refresh') + '"]');
        return field ? (field.type === 'checkbox' && !field.checked ? 'false' : field.value) : 'false';
      },
      initRefresh(given, work) {
        window.clearInterval(refresh);
        const minutes = Number(given.refresh);
        if (minutes > 0) {
          refresh = window.setInterval(work, minutes * 60000);
        }
      },
      once(event, done) {
        if (event === 'afterRender') {
          afterRender.push(done);
        }
      },
      async savePreferences(changed) {
        if (!editable) {
          return;
        }
        const all = kept(changed);
        const answer = await window.fetch(
          base + '/rest/host/1/dashboard/' + encodeURIComponent(element.dataset.key),
          {method: 'PUT', headers: {'Content-Type': 'application/json'}, body: JSON.stringify(all)});
        if (!answer.ok) {
          throw new Error('The preferences were not kept: status ' + answer.status);
        }
        preferences = all;
        draw(false);
      }
    };

    window.require([element.dataset.module], (Item) => {
      item = new Item(api);
      draw(configurable && editable && preferences.isConfigured !== 'true');
      const edit = element.querySelector('.host-item-edit');
      if (edit) {
        edit.addEventListener('click', () => draw(true));
      }
    });
  }

  document.querySelectorAll('.dashboard-item').forEach(start);
})(window, document);
