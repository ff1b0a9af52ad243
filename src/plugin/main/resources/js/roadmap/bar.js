/** The row of buttons above a roadmap. */
define('rice/roadmap/bar', ['rice/dom', 'rice/roadmap/pieces', 'rice/roadmap/tools'], (dom, pieces, tools) => {
  'use strict';

  const { element, replace } = dom;
  const { button } = pieces;

  /** A button that opens a tool below the bar, and closes it. */
  const tool = (view, text, name) => {
    const panel = element('div', { class: 'rice-panel', hidden: true, id: view.id + name });
    const press = button(text, () => {
      panel.hidden = !panel.hidden;
      press.setAttribute('aria-expanded', String(!panel.hidden));
      replace(panel);
      if (!panel.hidden) {
        tools.open('rice/roadmap/' + name, view, panel);
      }
    }, { 'aria-expanded': 'false', 'aria-controls': panel.id });
    return { press, panel };
  };

  /**
   * @param change(view) is told which of roadmap and values is chosen, connect(on) whether lines are wanted
   * @return {node, panels, time(instant)}: the time at which the roadmap that is shown was made
   */
  return (view, { chosen, change, connect }) => {
    const views = { roadmap: AJS.I18n.getText('rice.roadmap.view.roadmap'), values: AJS.I18n.getText('rice.roadmap.view.values') };
    const switches = Object.entries(views).map(([name, text]) => button(text, ({ currentTarget }) => {
      switches.forEach((one) => one.setAttribute('aria-pressed', String(one === currentTarget)));
      lines.hidden = name === 'values';
      change(name);
    }, { 'aria-pressed': String(name === chosen) }));
    const lines = button(AJS.I18n.getText('rice.roadmap.lines'), () => {
      const on = lines.getAttribute('aria-pressed') === 'false';
      lines.setAttribute('aria-pressed', String(on));
      connect(on);
    }, { 'aria-pressed': 'false', hidden: chosen === 'values' });
    const whatIf = tool(view, AJS.I18n.getText('rice.roadmap.whatif'), 'what-if');
    const changes = tool(view, AJS.I18n.getText('rice.roadmap.changes'), 'changes');
    const time = element('span', { class: 'rice-subtle' });
    const node = element('div', { class: 'rice-bar' },
      element('div', { class: 'aui-buttons', role: 'group', 'aria-label': AJS.I18n.getText('rice.roadmap.view') }, ...switches),
      lines, whatIf.press, changes.press,
      element('span', { class: 'rice-as-of' }, time, button(AJS.I18n.getText('rice.roadmap.refresh'), () => view.reload())));
    return { node, panels: [whatIf.panel, changes.panel], time: (instant) => { time.textContent = AJS.I18n.getText('rice.roadmap.asof', pieces.time(instant)); } };
  };
});
