define('rice/backlog/chips', ['rice/dom'], (dom) => {
  'use strict';

  const { element, replace } = dom;

  /** The filters that are on, each with a button that takes it off, and one for all. */
  return ({ remove, clear }) => {
    const list = element('ul', {});
    const all = element('button', { type: 'button', class: 'aui-button aui-button-link', onclick: clear }, AJS.I18n.getText('rice.backlog.filters.clear'));
    const node = element('div', { class: 'rice-chips', role: 'group', 'aria-label': AJS.I18n.getText('rice.backlog.filters.on'), hidden: true }, list, all);

    const chip = ({ name, text }) => element('li', {}, element('span', { dir: 'auto', title: text }, text), element('button', {
      type: 'button', class: 'rice-close', 'aria-label': AJS.I18n.getText('rice.backlog.filters.remove', text), onclick: () => remove(name),
    }, '\u00d7'));

    /** @param chips [{name, text}]; any tells whether there is something to clear */
    const show = (chips, any) => {
      replace(list, ...chips.map(chip));
      node.hidden = !any;
    };

    return { node, show };
  };
});
