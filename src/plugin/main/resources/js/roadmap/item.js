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
    Item.prototype.begin = function begin(context, name, label) {
      const isHere = context[0].contains(document.activeElement);
      this.leave();
      this.api.hideLoadingBar();
      const stop = new AbortController();
      const root = element('div', { class: name, tabindex: '-1', role: 'group', 'aria-label': label });
      const size = new ResizeObserver(() => this.api.resize());
      size.observe(root);
      this.leave = () => {
        stop.abort();
        size.disconnect();
      };
      replace(context[0], root);
      if (isHere) {
        // What had the focus is gone: it goes on from here, not from the top of the page.
        root.focus();
      }
      return { root, signal: stop.signal };
    };

    Item.prototype.render = function render(context, encoded) {
      const { api } = this;
      const preferences = source.decode(encoded);
      const title = preferences.title || AJS.I18n.getText('rice.roadmap.title');
      const { root, signal } = this.begin(context, 'rice-roadmap', title);
      const configure = api.isEditable() ? () => this.renderEdit(context, encoded) : null;
      api.setTitle(title);
      if (!source.isChosen(preferences)) {
        replace(root, states.fresh(configure));
        return;
      }
      api.initRefresh(preferences, visit({ api, root, signal, preferences, configure }));
    };

    Item.prototype.renderEdit = function renderEdit(context, encoded) {
      const { api } = this;
      const { root, signal } = this.begin(context, 'rice-configuration', AJS.I18n.getText('rice.roadmap.configure'));
      tools.open('configuration', { api, element: root, signal, preferences: source.decode(encoded), id: api.getGadgetId() + '-rice-' }, root);
    };

    return Item;
  });
