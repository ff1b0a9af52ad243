// An item that shows what it is given, and one that fails, for tests of the dashboard's page.
(function (window) {
  'use strict';

  window.probe = {};

  function text(name, className) {
    const element = document.createElement(name);
    element.className = className;
    return element;
  }

  window.define('probe/item', () => {
    function Item(api) {
      this.api = api;
      window.probe[api.getGadgetId()] = api;
    }

    Item.prototype.render = function render(context, preferences) {
      const view = text('p', 'probe-view');
      context[0].replaceChildren(view);
      view.textContent = JSON.stringify(preferences);
      this.api.setTitle(preferences.numbered ? 5 : 'Probe ' + this.api.getGadgetId());
      this.api.initRefresh(preferences, () => {
        view.textContent = 'fresh';
      });
      this.api.once('afterRender', () => this.api.resize());
    };

    Item.prototype.renderEdit = function renderEdit(context) {
      const form = text('form', 'probe-edit');
      const save = text('button', 'probe-save');
      save.textContent = 'Save';
      form.append(save);
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        this.api.savePreferences({title: '<b>"Q\'s"</b>', list: ['a', 'b'], none: null, isConfigured: true});
      });
      context[0].replaceChildren(form);
    };

    return Item;
  });

  window.define('probe/broken', () => {
    function Item() {
      this.render = () => {
        throw new Error('no luck');
      };
    }
    return Item;
  });

  window.define('probe/unborn', () => {
    throw new Error('stillborn');
  });
})(window);
