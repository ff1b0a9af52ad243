define('rice/backlog/chips', ['rice/dom'], (dom) => {
  'use strict';

  const { element, replace } = dom;

  /** The filters that no button shows, each with a button that takes it off. */
  return (remove) => {
    const node = element('ul', { class: 'rice-chips', 'aria-label': AJS.I18n.getText('rice.backlog.filters.on'), hidden: true });

    const chip = ({ name, text }) => element('li', {}, element('span', { dir: 'auto', title: text }, text), element('button', {
      type: 'button', class: 'rice-close', 'aria-label': AJS.I18n.getText('rice.backlog.filters.remove', text), onclick: () => remove(name),
    }, '\u00d7'));

    /** @param chips [{name, text}] */
    const show = (chips) => {
      replace(node, ...chips.map(chip));
      node.hidden = chips.length === 0;
    };

    return { node, show };
  };
});
