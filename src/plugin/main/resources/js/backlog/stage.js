define('rice/backlog/stage', ['rice/dom'], (dom) => {
  'use strict';

  const { element, replace } = dom;

  /** Where the grid stands, or the reason why there is none; news and what is done with rows come below, so that no row is pushed away. */
  return () => {
    const main = element('div', { class: 'rice-main' });
    const dock = element('div', { class: 'rice-dock' });
    let shown = null;

    const node = element('div', { class: 'rice-stage' }, main, dock);

    /** As high as there is room below what stands above it. */
    const fit = () => node.style.setProperty('--rice-top', Math.round(node.getBoundingClientRect().top + window.scrollY) + 'px');

    const show = (child) => {
      if (shown !== child) {
        shown = child;
        replace(main, child);
      }
      fit();
    };

    window.addEventListener('resize', fit);
    return { node, show, shown: () => shown, dock: (...nodes) => dock.append(...nodes) };
  };
});
