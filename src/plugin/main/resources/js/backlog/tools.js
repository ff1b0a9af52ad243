/** The tools that most visits do not need: their scripts come when one of them is used for the first time. */
define('rice/backlog/tools', ['rice/later'], (later) => {
  'use strict';

  const load = later('org.riceforjira:rice-backlog-tools');

  /**
   * Makes a tool of a module that is a function: it gets `given` once, and what it returns runs the tool. To use the tool
   * is to say on which button, and what to hand on.
   */
  return (backlog) => (name, given = backlog) => {
    let run = null;
    const use = async (button, ...wanted) => {
      const again = () => {
        button.focus();
        use(button, ...wanted);
      };
      if (!window.WRM || !window.WRM.require) {
        backlog.say('error', AJS.I18n.getText('rice.backlog.tools.absent'));
        return;
      }
      if (button.getAttribute('aria-busy')) {
        return;
      }
      let tool;
      button.setAttribute('aria-busy', 'true');
      try {
        await load();
        tool = require(name);
      } catch (problem) {
        backlog.say('error', AJS.I18n.getText('rice.backlog.tools.failed'), { label: AJS.I18n.getText('rice.panel.retry'), run: again });
        return;
      } finally {
        button.removeAttribute('aria-busy');
      }
      run = run || tool(given);
      run(...wanted);
    };
    return use;
  };
});
