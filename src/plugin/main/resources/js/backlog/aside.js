define('rice/backlog/aside', ['rice/dom'], (dom) => {
  'use strict';

  const { element, replace } = dom;

  const NARROW = window.matchMedia('(max-width: 900px)');

  /** The region beside the grid. The focus goes into it when it opens, and {@code back} takes it when it closes. */
  return (back) => {
    const heading = element('h2', { tabindex: '-1', id: 'rice-aside-title' });
    const content = element('div', { class: 'rice-aside-content' });
    const node = element('aside', { class: 'rice-aside', 'aria-labelledby': heading.id, hidden: true });
    let closed = null;

    const close = () => {
      if (node.hidden) {
        return;
      }
      const inside = node.contains(document.activeElement);
      node.hidden = true;
      replace(content);
      if (closed) {
        closed();
      }
      if (inside) {
        back();
      }
    };

    /** @param onClosed is told once it is closed, also when something else is opened in it */
    const open = (title, child, onClosed) => {
      if (!node.hidden && closed) {
        closed();
      }
      closed = onClosed || null;
      heading.textContent = title;
      replace(content, child);
      node.hidden = false;
      heading.focus();
      // Below the grid, on narrow pages, only the heading would be seen.
      if (NARROW.matches) {
        node.scrollIntoView();
      }
    };

    node.append(element('div', { class: 'rice-aside-head' }, heading,
      element('button', { type: 'button', class: 'rice-close', 'aria-label': AJS.I18n.getText('rice.backlog.aside.close'), onclick: close }, '\u00d7')), content);
    node.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented) {
        close();
      }
    });
    return { node, open, close };
  };
});
