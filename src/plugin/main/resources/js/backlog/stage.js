define('rice/backlog/stage', ['rice/dom'], (dom) => {
  'use strict';

  const { element, replace } = dom;

  /** Where the list stands, or the reason why there is none; news and what is done with rows come below, so that no row is pushed away. */
  return () => {
    const main = element('div', { class: 'rice-main' });
    const dock = element('div', { class: 'rice-dock' });
    const node = element('div', { class: 'rice-stage' }, main, dock);
    let list = null;
    let shown = null;

    /** As high as there is room below what stands above it, and so what stands beside it. Not inherited, or every row would be styled anew with it. */
    const fit = () => {
      const top = Math.round(node.getBoundingClientRect().top + window.scrollY) + 'px';
      Array.from(node.parentNode.children).forEach(({ style }) => style.setProperty('--rice-top', top));
    };

    const show = (child) => {
      if (shown !== child) {
        const focused = main.contains(document.activeElement);
        shown = child;
        replace(main, child);
        if (focused) {
          main.tabIndex = -1;
          main.focus({ preventScroll: true });
        }
      }
      fit();
    };

    /** Nodes whose height decides on where this begins. */
    const below = (...nodes) => {
      const sizes = new ResizeObserver(fit);
      nodes.forEach((above) => sizes.observe(above));
    };

    window.addEventListener('resize', fit);

    return {
      node,
      show,
      below,
      showList: (grid) => {
        list = grid;
        show(grid.node);
      },
      hasList: () => list !== null && shown === list.node,
      busy: (is) => { if (list !== null) { list.busy(is); } },
      dock: (...nodes) => dock.append(...nodes),
    };
  };
});
