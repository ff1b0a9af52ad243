/** What most visits do not need: its scripts come when one of them is used for the first time. */
define('rice/roadmap/tools', ['rice/dom', 'rice/later', 'rice/roadmap/pieces'], (dom, later, pieces) => {
  'use strict';

  const { element, replace } = dom;
  const load = later('org.riceforjira:rice-roadmap-tools');

  /** Opens a tool by the name of its module; where it cannot be loaded, the container tells so. */
  const open = async (name, view, container) => {
    container.setAttribute('aria-busy', 'true');
    try {
      await load();
      require(name).open(view, container);
    } catch (problem) {
      replace(container, element('p', { role: 'alert' }, AJS.I18n.getText('rice.roadmap.tools.failed'), ' ',
        pieces.button(AJS.I18n.getText('rice.roadmap.retry'), () => open(name, view, container))));
    }
    container.removeAttribute('aria-busy');
  };

  return { open };
});
