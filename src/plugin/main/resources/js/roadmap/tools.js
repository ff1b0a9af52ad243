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

  /** Opens a tool by its name; where it cannot be loaded, the container tells so. Whoever empties the container does not want it any more. */
  const open = async (name, view, container) => {
    const loading = element('span', {}, AJS.I18n.getText('rice.roadmap.loading'));
    container.append(loading);
    try {
      await LOAD[name]();
      if (loading.isConnected) {
        require('rice/roadmap/' + name).open(view, container);
      }
    } catch (problem) {
      if (loading.isConnected) {
        replace(container, pieces.trouble(AJS.I18n.getText('rice.roadmap.tools.failed'), () => open(name, view, container)));
      }
    }
    loading.remove();
  };

  return { open };
});
