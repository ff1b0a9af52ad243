define('rice/backlog/selection-bar', ['rice/dom'], (dom) => {
  'use strict';

  const { element } = dom;

  /** What can be done with the selected rows: shown while there are some. */
  return (selection) => {
    const count = element('span', { role: 'status' });
    const clear = element('button', { type: 'button', class: 'aui-button aui-button-link', onclick: () => selection.clear() },
      AJS.I18n.getText('rice.backlog.selection.clear'));
    const actions = element('div', { class: 'rice-tools' });
    const tools = element('div', { class: 'rice-selection', role: 'group', 'aria-label': AJS.I18n.getText('rice.backlog.selection'), hidden: true }, actions, clear);
    const node = element('div', { class: 'rice-selection-bar' }, count, tools);
    const buttons = [];

    const show = (keys) => {
      tools.hidden = keys.length === 0;
      count.textContent = keys.length === 0 ? '' : AJS.I18n.getText('rice.backlog.selection.count', String(keys.length));
      buttons.forEach(({ button, label, enabled }) => {
        button.textContent = label(keys.length);
        button.disabled = enabled !== undefined && !enabled(keys);
      });
    };

    /** @param action {label(n), enabled(keys), run(rows, button)} */
    const add = ({ label, enabled, run }) => {
      const button = element('button', { type: 'button', class: 'aui-button', onclick: () => run(selection.rows(), button) });
      buttons.push({ button, label, enabled });
      actions.append(button);
      show(selection.keys());
    };

    selection.onChange(show);
    return { node, add };
  };
});
