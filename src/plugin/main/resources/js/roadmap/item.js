/** The roadmap as an item of Jira's dashboards. */
define('rice/roadmap/item', ['rice/dom', 'rice/roadmap/source', 'rice/roadmap/states', 'rice/roadmap/visit', 'rice/roadmap/tools'],
  (dom, source, states, visit, tools) => {
    'use strict';

    const { element, replace } = dom;

    function Item(api) {
      this.api = api;
      this.leave = () => undefined;
    }

    /** Ends what an earlier drawing still does, and clears the way for another. */
    Item.prototype.begin = function begin(context, name) {
      this.leave();
      this.api.hideLoadingBar();
      const stop = new AbortController();
      const root = element('div', { class: name });
      const size = new ResizeObserver(() => this.api.resize());
      size.observe(root);
      this.leave = () => {
        stop.abort();
        size.disconnect();
      };
      replace(context[0], root);
      return { root, signal: stop.signal };
    };

    Item.prototype.render = function render(context, encoded) {
      const { api } = this;
      const preferences = source.decode(encoded);
      const { root, signal } = this.begin(context, 'rice-roadmap');
      const configure = api.isEditable() ? () => this.renderEdit(context, encoded) : null;
      api.setTitle(preferences.title || AJS.I18n.getText('rice.roadmap.title'));
      if (!source.isChosen(preferences)) {
        replace(root, states.fresh(configure));
        return;
      }
      api.initRefresh(preferences, visit({ api, root, signal, preferences, configure }));
    };

    Item.prototype.renderEdit = function renderEdit(context, encoded) {
      const { api } = this;
      const { root, signal } = this.begin(context, 'rice-configuration');
      tools.open('configuration', { api, element: root, signal, preferences: source.decode(encoded), id: api.getGadgetId() + '-rice-' }, root);
    };

    return Item;
  });
