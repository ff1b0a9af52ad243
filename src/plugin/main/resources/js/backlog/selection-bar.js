define('rice/backlog/selection-bar', ['rice/dom'], (dom) => {
  'use strict';

  const { element } = dom;

  /** What can be done with the selected rows: shown while there are some. */
  return (selection, say) => {
    const count = element('span', { role: 'status' });
    const clear = element('button', { type: 'button', class: 'aui-button aui-button-link', onclick: () => selection.clear() },
      AJS.I18n.getText('rice.backlog.selection.clear'));
    const actions = element('div', { class: 'rice-tools' });
    const tools = element('div', { class: 'rice-selection', role: 'group', 'aria-label': AJS.I18n.getText('rice.backlog.selection'), hidden: true }, actions, clear);
    const node = element('div', { class: 'rice-selection-bar' }, count, tools);
    const buttons = [];

    const show = (keys) => {
      tools.hidden = keys.length === 0;
      count.textContent = keys.length === 0 ? '' : AJS.I18n.getText('rice.backlog.selection.count', keys.length);
      buttons.forEach(({ button, label, enabled, otherwise }) => {
        const off = enabled !== undefined && !enabled(keys);
        button.textContent = label(keys.length);
        button.disabled = off && !otherwise;
        button.setAttribute('aria-disabled', String(off));
      });
    };

    /** @param action {label(n), enabled(keys), otherwise, run(rows, button)}; otherwise is said on a press while it is not enabled */
    const add = ({ label, enabled, otherwise, run }) => {
      const press = () => {
        if (button.getAttribute('aria-disabled') === 'true') {
          say('info', otherwise);
        } else {
          run(selection.rows(), button);
        }
      };
      const button = element('button', { type: 'button', class: 'aui-button', onclick: press });
      buttons.push({ button, label, enabled, otherwise });
      actions.append(button);
      show(selection.keys());
    };

    selection.onChange(show);
    return { node, add };
  };
});
