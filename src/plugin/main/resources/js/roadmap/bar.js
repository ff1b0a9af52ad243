/** The row of buttons above a roadmap. */
define('rice/roadmap/bar', ['rice/dom', 'rice/roadmap/pieces', 'rice/roadmap/tools'], (dom, pieces, tools) => {
  'use strict';

  const { element, replace } = dom;
  const { button } = pieces;

  const flip = (node, name) => {
    const on = node.getAttribute(name) !== 'true';
    node.setAttribute(name, on);
    return on;
  };

  /** A button that opens a tool below the bar, and closes it. */
  const tool = (view, text, name) => {
    const panel = element('div', { class: 'rice-panel', id: view.id + name });
    const press = button(text, () => {
      replace(panel);
      if (flip(press, 'aria-expanded')) {
        tools.open(name, view, panel);
      }
    }, { 'aria-expanded': 'false', 'aria-controls': panel.id });
    return { press, panel };
  };

  /**
   * @param change is told which of roadmap and values is chosen, connect whether lines are wanted
   * @return {node, panels, report, time}: the link to the report, and where the time stands at which the roadmap was made
   */
  return (view, chosen, change, connect) => {
    const choice = (name, text) => button(text, ({ currentTarget }) => {
      switches.forEach((one) => one.setAttribute('aria-pressed', one === currentTarget));
      change(name);
    }, { 'aria-pressed': String(name === chosen) });
    const switches = [
      choice('roadmap', AJS.I18n.getText('rice.roadmap.view.roadmap')),
      choice('values', AJS.I18n.getText('rice.roadmap.view.values')),
    ];
    const lines = button(AJS.I18n.getText('rice.roadmap.lines'), () => connect(flip(lines, 'aria-pressed')), { 'aria-pressed': 'false' });
    const tried = [tool(view, AJS.I18n.getText('rice.roadmap.whatif'), 'what-if'), tool(view, AJS.I18n.getText('rice.roadmap.changes'), 'changes')];
    const report = element('a', { class: 'aui-button' }, AJS.I18n.getText('rice.roadmap.report'));
    const time = pieces.subtle();
    const node = pieces.box('bar',
      element('div', { class: 'aui-buttons', role: 'group', 'aria-label': AJS.I18n.getText('rice.roadmap.view') }, ...switches),
      lines, ...tried.map(({ press }) => press), report,
      pieces.span('as-of', time, button(AJS.I18n.getText('rice.roadmap.refresh'), () => view.reload().then((isDrawn) => isDrawn && view.say(time.textContent)))));
    return { node, panels: tried.map(({ panel }) => panel), report, time };
  };
});
