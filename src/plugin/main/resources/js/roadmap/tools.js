/** What most visits do not need: the scripts of each come when it is used for the first time. */
define('rice/roadmap/tools', ['rice/dom', 'rice/later', 'rice/roadmap/pieces'], (dom, later, pieces) => {
  'use strict';

  const { element, replace } = dom;
  const panels = later('org.riceforjira:rice-roadmap-panels');
  const LOAD = {
    configuration: later('org.riceforjira:rice-roadmap-configuration'),
    values: later('org.riceforjira:rice-roadmap-values'),
    'what-if': panels,
    changes: panels,
  };

  /** Opens a tool by its name; where it cannot be loaded, the container tells so. */
  const open = async (name, view, container) => {
    container.setAttribute('aria-busy', 'true');
    try {
      await LOAD[name]();
      require('rice/roadmap/' + name).open(view, container);
    } catch (problem) {
      replace(container, element('p', { role: 'alert' }, AJS.I18n.getText('rice.roadmap.tools.failed'), ' ',
        pieces.button(AJS.I18n.getText('rice.roadmap.retry'), () => open(name, view, container))));
    }
    container.removeAttribute('aria-busy');
  };

  return { open };
});
