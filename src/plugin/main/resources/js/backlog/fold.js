/** On narrow pages one button folds what stands above the list, so that the list is seen; on wide ones nothing is folded. */
define('rice/backlog/fold', ['rice/dom'], (dom) => {
  'use strict';

  const { element } = dom;

  /** Folds what has the class rice-folds in this node. */
  return (root) => {
    const node = element('button', { type: 'button', class: 'aui-button rice-fold', 'aria-expanded': 'false', onclick: () => open(root.classList.contains('rice-folded')) });

    const open = (is) => {
      root.classList.toggle('rice-folded', !is);
      node.setAttribute('aria-expanded', String(is));
    };

    /** How many filters are on, which are not seen while they are folded. */
    const tell = (filters) => {
      node.textContent = filters === 0 ? AJS.I18n.getText('rice.backlog.fold') : AJS.I18n.getText('rice.backlog.fold.on', filters);
    };

    root.classList.add('rice-folded');
    tell(0);
    return { node, open, tell };
  };
});
