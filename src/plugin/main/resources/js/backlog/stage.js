define('rice/backlog/stage', ['rice/dom'], (dom) => {
  'use strict';

  const { element, replace } = dom;

  /** Where the grid stands, or the reason why there is none; news and what is done with rows come below, so that no row is pushed away. */
  return () => {
    const main = element('div', { class: 'rice-main' });
    const dock = element('div', { class: 'rice-dock' });
    let shown = null;

    const show = (child) => {
      if (shown !== child) {
        shown = child;
        replace(main, child);
      }
    };

    return { node: element('div', { class: 'rice-stage' }, main, dock), show, shown: () => shown, dock: (...nodes) => dock.append(...nodes) };
  };
});
